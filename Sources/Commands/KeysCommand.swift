import ArgumentParser
import PeerKeys

/// `hearsay keys new|show|allow`.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Makes and admits the keys with which hub and workers know each other over tcp.",
        discussion:
            "The hub's secret key and the list of admitted workers are named by `hub.curve` in pipeline.yaml; a "
            + "worker is given --secret-key FILE and --hub-key KEY.",
        subcommands: [New.self, Show.self, Allow.self])
}

extension KeysCommand {
    /// `hearsay keys new FILE`.
    struct New: OperatorCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes a key: the secret one goes into a new file, the public one is printed.")

        @Argument(help: "File to make, which you alone can read.") var file: String

        func perform() async throws {
            print(try told { () throws(KeyFileError) in try KeyFile.create(file).publicKey })
        }
    }

    /// `hearsay keys show FILE`.
    struct Show: OperatorCommand {
        static let configuration = CommandConfiguration(abstract: "Prints the public key that belongs to a file.")

        @Argument(help: "File of a secret key.") var file: String

        func perform() async throws { print(try told { () throws(KeyFileError) in try KeyFile.read(file).publicKey }) }
    }

    /// `hearsay keys allow KEY [NAME] --list FILE`.
    struct Allow: OperatorCommand {
        static let configuration = CommandConfiguration(
            abstract: "Puts a worker's public key on the list of a hub, which need not be restarted.")

        @Argument(help: "Public key of the worker.") var key: String
        @Argument(help: "Name of the worker, for people who read the list.") var name: String?
        @Option(help: "The list: `hub.curve.allowed` of pipeline.yaml.") var list = ".hearsay/allowed-keys"

        func perform() async throws {
            var allowed = AllowList(path: list)
            let isNew = try told { () throws(KeyFileError) in try allowed.allow(key, name: name) }
            print(isNew ? "\(list): the key is admitted from now on" : "\(list): the key was there already")
        }
    }
}

private func told<Value>(_ body: () throws(KeyFileError) -> Value) throws(CommandFailure) -> Value {
    do throws(KeyFileError) {
        return try body()
    } catch {
        throw .data(error.description)
    }
}
