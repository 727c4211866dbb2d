import ArgumentParser
import HubInterface
import PipelineConfiguration
import Supervision

/// `hearsay lint [FILE]`.
struct LintCommand: OperatorCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Checks a pipeline.yaml and computes its memory bound.")

    @Argument(help: "The configuration.", completion: .file(extensions: ["yaml"])) var file = "pipeline.yaml"
    @Flag(help: "Print the table of all keys in Markdown instead.") var reference = false
    @Flag(help: "Print the settings of the hub as JSON instead, for a hub that is started without `launch`.")
    var hubSettings = false

    func perform() async throws {
        guard !reference else { return print(ConfigurationReference.markdown(), terminator: "") }
        guard !hubSettings else {
            return print(try JSONOutput.text(HubSettings(try PipelineConfiguration.read(file: file))))
        }
        let report = LintReport(try PipelineConfiguration.read(file: file, checkingFiles: true))
        print(report.text(file: file))
        guard report.faults.isEmpty else { throw CommandFailure(status: 78, message: "\(file) cannot be launched") }
    }
}
