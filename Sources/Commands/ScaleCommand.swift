import ArgumentParser
import HubInterface
import PipelineStage

/// `hearsay scale STAGE N`.
struct ScaleCommand: OperatorCommand {
    static let configuration = CommandConfiguration(
        commandName: "scale", abstract: "Sets the number of workers of a stage while the pipeline runs.",
        discussion:
            "The launcher starts workers, or lets idle ones end, then the least busy ones when they have finished "
            + "what they have begun. `auto` leaves the number to the launcher again, where pipeline.yaml gives a range. "
            + "The next launch begins with the numbers of pipeline.yaml again.")

    @Argument(help: "\(StageName.choices).") var stage: StageName
    @Argument(help: ArgumentHelp("Workers wanted, 0 to 256, or auto.", valueName: "workers")) var number: String
    @OptionGroup var hub: HubOptions

    private var workers: Int? { Int(number).flatMap { (0...256).contains($0) ? $0 : nil } }

    func validate() throws {
        guard workers != nil || number == "auto" else {
            throw ValidationError("the number of workers must be 0 to 256, or auto")
        }
    }

    func perform() async throws {
        let client = try hub.client()
        if let workers {
            try await client.scale(stage.rawValue, to: workers)
            print("\(stage): \(workers) wanted; `hearsay status` shows how many there are")
        } else {
            try await client.scaleAutomatically(stage.rawValue)
            print("\(stage): the launcher chooses by load; `hearsay status` shows how many there are")
        }
    }
}
