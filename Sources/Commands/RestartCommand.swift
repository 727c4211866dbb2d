import ArgumentParser
import HubInterface
import PipelineConfiguration
import PipelineStage
import Supervision

/// `hearsay restart STAGE`.
struct RestartCommand: OperatorCommand {
    static let configuration = CommandConfiguration(
        commandName: "restart", abstract: "Replaces the workers of a stage while the pipeline runs.",
        discussion:
            "For a new build, or after a change of the stage's part of the configuration. One worker is replaced "
            + "at a time: a new one serves before an old one finishes what it has begun and ends. Workers that this "
            + "launch has not started are yours to restart; `hearsay status` counts those that are old.")

    @Argument(help: "\(StageName.choices).") var stage: StageName
    @Flag(help: "Wait until no old worker is left.") var wait = false
    @OptionGroup var hub: HubOptions

    func perform() async throws {
        let client = try hub.client()
        let settings = HubSettings(try hub.configuration()).stages.first { $0.name == stage.rawValue }
        guard let settings else { throw CommandFailure(status: 78, message: "\(hub.config) has no stage \(stage)") }
        try await client.restart(settings)
        let old = try await old(client)
        guard wait, old > 0 else { return print("\(stage): \(words(old)); `hearsay status` shows how many are left") }
        while try await self.old(client) > 0 { try await Task.sleep(for: .milliseconds(100)) }
        print("\(stage): all workers are new")
    }

    private func old(_ client: HubClient) async throws -> Int {
        try await client.stages().first { $0.name == stage.rawValue }?.outdated ?? 0
    }

    private func words(_ count: Int) -> String { count == 1 ? "1 worker is replaced" : "\(count) workers are replaced" }
}
