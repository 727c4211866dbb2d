public import ArgumentParser
import PeerKeys
import PipelineStage
import StageRuntime

/// What every worker's command line takes; all else comes from the hub.
public struct WorkerArguments: ParsableArguments, Sendable {
    @Option(help: "Where the hub is: ipc:///PATH or tcp://HOST:PORT.")
    var connect: String

    @Option(help: "Name of this worker, unique at the hub. Default: stage and process id.")
    var name: String?

    @Option(help: "Documents to hold at once, at work and on deck.")
    var credit = 2

    @Option(help: "Folder of the crumb file, which tells the next worker of this name what this one left unfinished.")
    var crumbs: String?

    @Option(help: "File of this worker's secret key, for a hub that asks for keys (`hearsay keys new FILE`).")
    var secretKey: String?

    @Option(help: "Public key of that hub.")
    var hubKey: String?

    @Option(help: ArgumentHelp("Process id of the launcher: drain and end when it does.", visibility: .hidden))
    var withParent: Int32?

    /// Creates arguments that are still to be parsed.
    public init() {}

    /// Refuses what cannot work.
    ///
    /// - Throws: A validation error that names the option.
    public func validate() throws {
        guard credit >= 1 else { throw ValidationError("--credit is \(credit): give a number from 1") }
        guard connect.hasPrefix("ipc://") || connect.hasPrefix("tcp://") else {
            throw ValidationError("--connect is \"\(connect)\": give ipc:///PATH or tcp://HOST:PORT")
        }
        guard (secretKey == nil) == (hubKey == nil) else {
            throw ValidationError("--secret-key and --hub-key belong together: give both or none")
        }
        guard hubKey.map(PeerKeyPair.isKey) ?? true else {
            throw ValidationError("--hub-key is no public key: 40 characters, as `hearsay keys show FILE` prints it")
        }
        guard let name, name.contains("/") || name.isEmpty else { return }
        throw ValidationError("--name is \"\(name)\": give a word without a slash")
    }

    func options(_ stage: StageName, processID: Int32) throws(KeyFileError) -> WorkerOptions {
        WorkerOptions(
            endpoint: connect, name: name ?? "\(stage)-\(processID)", stage: stage, credit: credit,
            keys: try keys(), crumbFolder: crumbs, parent: withParent)
    }

    private func keys() throws(KeyFileError) -> WorkerKeys? {
        guard let secretKey, let hubKey else { return nil }
        return WorkerKeys(secretKey: try KeyFile.read(secretKey).secretKey, hubKey: hubKey)
    }
}
