import PipelineStage

extension PipelineConfiguration {
    /// Makes the typed value of checked ones; relative paths are meant from `folder`.
    init(_ values: CheckedValues, sourceCount: Int) {
        sources = (0..<sourceCount).map { SourceConfiguration(values, at: "sources[\($0)]") }
        stateFolder = values.path("state")
        hub = HubConfiguration(values)
        stages = StageName.allCases.map { StageConfiguration($0, values) }
        ledgerPath = values.path("ledger.path")
    }
}

extension SourceConfiguration {
    fileprivate init(_ values: CheckedValues, at path: String) {
        let isWatched = values.flag("\(path).watch")
        self.init(
            location: values.optionalText("\(path).uri").map { .uri($0) } ?? .path(values.path("\(path).path")),
            watchInterval: isWatched ? values.duration("\(path).interval") : nil)
    }
}

extension HubConfiguration {
    fileprivate init(_ values: CheckedValues) {
        self.init(
            endpoint: values.endpoint("hub.endpoint"), curve: CurveConfiguration(values),
            http: values.optionalText("hub.http"),
            inFlightDocuments: values.integer("hub.inFlight.documents"),
            inFlightBytes: values.integer("hub.inFlight.bytes"),
            maximumItemBytes: values.integer("hub.maximumItemBytes"),
            retryAttempts: values.integer("hub.retries.attempts"), firstRetry: values.duration("hub.retries.first"),
            retryLimit: values.duration("hub.retries.limit"), ping: values.duration("hub.ping"),
            silence: values.duration("hub.silence"))
    }
}

extension CurveConfiguration {
    fileprivate init?(_ values: CheckedValues) {
        guard values.optionalText("hub.curve.secretKey") != nil else { return nil }
        self.init(secretKeyPath: values.path("hub.curve.secretKey"), allowedPath: values.path("hub.curve.allowed"))
    }
}

extension StageConfiguration {
    fileprivate init(_ name: StageName, _ values: CheckedValues) {
        let path = "stages.\(name.rawValue)"
        self.init(
            name: name,
            workers: values.optionalInteger("\(path).workers.min") ?? values.integer("\(path).workers"),
            mostWorkers: values.optionalInteger("\(path).workers.max"), credit: values.integer("\(path).credit"),
            timeLimit: values.duration("\(path).timeLimit"), settings: Self.settings(name, values))
    }

    private static func settings(_ name: StageName, _ values: CheckedValues) -> [String: String] {
        switch name {
        case .ingest:
            [
                "maximumBytes": String(values.integer("stages.ingest.maximumBytes")),
                "languages": values.list("stages.ingest.languages").joined(separator: ","),
            ]
        case .extract: ["maximumWords": String(values.integer("stages.extract.maximumWords"))]
        case .normalize: [:]
        case .store:
            ["batch": String(values.integer("stages.store.batch")), "ledger": values.path("ledger.path")]
        }
    }
}
