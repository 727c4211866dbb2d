public import HubInterface
public import PipelineConfiguration
import PipelineStage
import Platform

extension HubSettings {
    /// What the hub is told of a configuration.
    public init(_ configuration: PipelineConfiguration) {
        let hub = configuration.hub
        self.init(
            stateFolder: configuration.stateFolder, endpoints: configuration.endpoints,
            curve: hub.curve.map { Curve(secretKeyPath: $0.secretKeyPath, allowedPath: $0.allowedPath) },
            http: hub.http,
            inFlightDocuments: hub.inFlightDocuments, inFlightBytes: hub.inFlightBytes,
            maximumItemBytes: hub.maximumItemBytes, retryAttempts: hub.retryAttempts,
            backoffMilliseconds: Backoff(first: hub.firstRetry.milliseconds, limit: hub.retryLimit.milliseconds),
            pingMilliseconds: hub.ping.milliseconds, silenceMilliseconds: hub.silence.milliseconds,
            stages: configuration.stages.map(Stage.init), isBatch: configuration.isBatch)
    }
}

extension HubSettings.Stage {
    fileprivate init(_ stage: StageConfiguration) {
        self.init(
            name: stage.name.rawValue, workers: stage.workers, mostWorkers: stage.mostWorkers, credit: stage.credit,
            timeLimitMilliseconds: stage.timeLimit.milliseconds, settings: stage.settings)
    }
}

extension Duration {
    fileprivate var milliseconds: Int { Int(millisecondsRoundedUp) }
}
