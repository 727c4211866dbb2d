import ArgumentParser
import HubInterface
import PipelineStage

/// `hearsay scale STAGE N`.
struct ScaleCommand: OperatorCommand {
    static let configuration = CommandConfiguration(
        commandName: "scale", abstract: "Sets the number of workers of a stage while the pipeline runs.",
        discussion: "The launcher starts workers, or lets the least busy ones finish and end. The next launch "
            + "begins with the numbers of pipeline.yaml again.")

    @Argument(help: "\(StageName.choices).") var stage: StageName
    @Argument(help: "Workers wanted, 0 to 256.") var workers: Int
    @OptionGroup var hub: HubOptions

    func validate() throws {
        guard (0...256).contains(workers) else { throw ValidationError("the number of workers must be 0 to 256") }
    }

    func perform() async throws {
        let client = try hub.client()
        try await client.scale(stage.rawValue, to: workers)
        print("\(stage.rawValue): \(workers) wanted; `hearsay status` shows how many there are")
    }
}
