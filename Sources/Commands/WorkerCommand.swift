import ArgumentParser
import Glibc
import PipelineStage

/// `hearsay worker STAGE --connect ENDPOINT`: becomes that stage's executable.
struct WorkerCommand: OperatorCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Runs a single worker here, for debugging or beside a hub on another host.",
        discussion: "Further arguments go to the worker as they are: see `hearsay worker STAGE --help`.")

    @Argument(help: "\(StageName.choices).") var stage: StageName
    @Argument(parsing: .captureForPassthrough, help: "Arguments of the worker: --connect ENDPOINT [--name NAME] ...")
    var arguments: [String] = []

    func perform() async throws {
        let path = try Executables.folder() + "/hearsay-\(stage.rawValue)"
        var pointers = unsafe ([path] + arguments).map { unsafe strdup($0) }
        unsafe pointers.append(nil)
        unsafe execv(path, pointers)
        throw CommandFailure(
            status: 71, message: "cannot start \(path): \(unsafe String(cString: strerror(errno))); is it installed?")
    }
}
