extension InvalidConfiguration {
    /// Keys that nobody knows.
    static let unknownKeys = [
        InvalidConfiguration(
            "stages:\n  extract:\n    wokers: 2\n",
            #"p.yaml:3:5: unknown key "wokers" in stages.extract; did you mean "workers"?"#),
        InvalidConfiguration(
            "stagse: {}\n",
            #"p.yaml:1:1: unknown key "stagse"; did you mean "stages"?"#),
        InvalidConfiguration(
            "Hub: {}\n",
            #"p.yaml:1:1: unknown key "Hub"; did you mean "hub"?"#),
        InvalidConfiguration(
            "stages:\n  exract: {}\n",
            #"p.yaml:2:3: unknown key "exract" in stages; did you mean "extract"?"#),
        InvalidConfiguration(
            "stages:\n  summarize: {}\n",
            #"p.yaml:2:3: unknown key "summarize" in stages; the keys here are ingest, extract, normalize, store"#),
        InvalidConfiguration(
            "hub:\n  inflight: {}\n",
            #"p.yaml:2:3: unknown key "inflight" in hub; did you mean "inFlight"?"#),
        InvalidConfiguration(
            "hub:\n  inFlight:\n    document: 5\n",
            #"p.yaml:3:5: unknown key "document" in hub.inFlight; did you mean "documents"?"#),
        InvalidConfiguration(
            "hub:\n  retries: {atempts: 5, frist: 1s}\n",
            #"p.yaml:2:13: unknown key "atempts" in hub.retries; did you mean "attempts"?"#,
            #"p.yaml:2:25: unknown key "frist" in hub.retries; did you mean "first"?"#),
        InvalidConfiguration(
            "stages:\n  extract:\n    languages: [en]\n",
            #"p.yaml:3:5: unknown key "languages" in stages.extract; the keys here are workers, credit, timeLimit, "#
                + "maximumWords"),
        InvalidConfiguration(
            "ledger:\n  url: postgres://x\n",
            #"p.yaml:2:3: unknown key "url" in ledger; the only key here is path"#),
        InvalidConfiguration(
            "sources:\n  - path: a\n    recursive: true\n",
            #"p.yaml:3:5: unknown key "recursive" in sources[0]; the keys here are path, uri, watch, interval"#),
        InvalidConfiguration(
            "\"\": 1\n",
            #"p.yaml:1:1: unknown key ""; the keys here are version, state, sources, hub, stages, ledger"#),
        InvalidConfiguration(
            "1: 2\n",
            #"p.yaml:1:1: unknown key "1"; the keys here are version, state, sources, hub, stages, ledger"#),
        InvalidConfiguration(
            "zzzzzzzzzzzz: 1\nwwwwwwwwwwwwww: 1\n",
            #"p.yaml:1:1: unknown key "zzzzzzzzzzzz"; the keys here are version, state, sources, hub, stages, "#
                + "ledger",
            #"p.yaml:2:1: unknown key "wwwwwwwwwwwwww"; the keys here are version, state, sources, hub, "#
                + "stages, ledger"),
        InvalidConfiguration(
            "stages:\n  ingest:\n    language: [en]\n",
            #"p.yaml:3:5: unknown key "language" in stages.ingest; did you mean "languages"?"#),
        InvalidConfiguration(
            "stages:\n  store:\n    bacth: 5\n",
            #"p.yaml:3:5: unknown key "bacth" in stages.store; did you mean "batch"?"#),
        InvalidConfiguration(
            "stages:\n  extract:\n    workers: {min: 1, mx: 2}\n",
            "p.yaml:3:14: stages.extract.workers has no max: give both ends, such as `{min: 1, max: 4}`, "
                + "or a single number",
            #"p.yaml:3:23: unknown key "mx" in stages.extract.workers; did you mean "max"?"#),
        InvalidConfiguration(
            "hub:\n  curve: {secret: k}\n",
            "p.yaml:2:10: hub.curve has no secretKey, and without it the endpoint would admit everybody: give the "
                + "file of the hub's secret key (`hearsay keys new hub-key` makes one), or delete hub.curve",
            "p.yaml:2:10: hub.curve is for a tcp endpoint, and hub.endpoint is a socket of this machine: delete "
                + "hub.curve, or give hub.endpoint as tcp://ADDRESS:PORT",
            #"p.yaml:2:11: unknown key "secret" in hub.curve; did you mean "secretKey"?"#),
        InvalidConfiguration(
            "Version: 1\n",
            #"p.yaml:1:1: unknown key "Version"; did you mean "version"?"#),
        InvalidConfiguration(
            "source:\n  - path: a\n",
            #"p.yaml:1:1: unknown key "source"; did you mean "sources"?"#),
        InvalidConfiguration(
            "hub:\n  silense: 4s\n",
            #"p.yaml:2:3: unknown key "silense" in hub; did you mean "silence"?"#),
    ]
}
