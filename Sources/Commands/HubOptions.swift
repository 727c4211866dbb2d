import ArgumentParser
import HubInterface
import PipelineConfiguration
import Supervision

/// Which running pipeline a command speaks to.
struct HubOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The configuration of the pipeline.", valueName: "path"))
    var config = "pipeline.yaml"

    @Option(help: "Its hub: a Unix socket or HOST:PORT, in place of a configuration.")
    var hub: String?

    /// A client of that pipeline's hub.
    func client() throws -> HubClient {
        guard let hub else { return HubClient(address: .inFolder(try configuration().stateFolder)) }
        guard let address = HubAddress(hub) else {
            throw ValidationError("--hub takes the path of a socket or HOST:PORT, not \(hub)")
        }
        return HubClient(address: address)
    }

    /// Asks the hub: the one that runs, else one that is started without workers for as long as `body` takes.
    func ask<Answer: Sendable>(_ body: (HubClient) async throws -> Answer) async throws -> Answer {
        let client = try client()
        guard hub == nil, try PipelineAtRest.isThere(configuration()), await !client.isReady() else {
            return try await body(client)
        }
        return try await PipelineAtRest.withHub(configuration(), executables: Executables.folder(), body)
    }

    /// The configuration.
    func configuration() throws(ConfigurationError) -> PipelineConfiguration {
        try PipelineConfiguration.read(file: config)
    }
}
