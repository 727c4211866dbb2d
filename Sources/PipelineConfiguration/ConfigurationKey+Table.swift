extension ConfigurationKey {
    private static let minute = 60_000
    private static let day = 24 * 60 * minute
    private static let mebibyte = 1 << 20

    /// Every key of `pipeline.yaml`.
    static let table: [ConfigurationKey] = [
        .value("version", .integer(1...1), "1", "Version of this file's format."),
        .value(
            "state", .path, ".hearsay",
            "Folder of the journal, the sockets and the lock. Its path has at most 98 bytes, for the sockets' sake."),
        .list("sources", "What `launch` submits. Where none is given, it waits for `submit`.", source),
        .section("hub", "The switchboard.", hub),
        .section(
            "stages", "The four steps that an item goes through.",
            [
                .section("ingest", "From an item to a clean document.", ingest),
                .section("extract", "Sentences, tokens, entities, times, quantities.", extract),
                .section("normalize", "Attributed claims.", stage(workers: "1", credit: "2")),
                .section("store", "Into the ledger.", store),
            ]),
        .section(
            "ledger", "Where the results go.",
            [.value("path", .path, "STATE/ledger.sqlite", "The SQLite file.")]),
    ]

    private static let source: [ConfigurationKey] = [
        .value("path", .path, nil, "A file or folder. Each source has either this or `uri`."),
        .value("uri", .uri, nil, "A `file:`, `http:` or `https:` URI. Each source has either this or `path`."),
        .value("watch", .flag, "false", "Whether to look for new and changed files until stopped; for `path` only."),
        .value("interval", .duration(100...day), "5s", "How often a watched source is looked at."),
    ]

    private static let hub: [ConfigurationKey] = [
        .value(
            "endpoint", .endpoint, "ipc://STATE/hub.ipc",
            "Where the hub listens for workers (ZeroMQ); `tcp://*:PORT` is every address of the machine."),
        .section(
            "curve", "Keys of a tcp endpoint; without them it admits everybody who reaches it.",
            [
                .value("secretKey", .path, nil, "File of the hub's secret key (`hearsay keys new FILE`)."),
                .value(
                    "allowed", .path, "STATE/allowed-keys",
                    "File of the workers' public keys (`hearsay keys allow`), read again when it changes."),
            ]),
        .value("http", .hostAndPort, nil, "TCP address of the HTTP interface, beside the socket `STATE/hub.http`."),
        .section(
            "inFlight", "How much is between ingest and the ledger at once.",
            [
                .value("documents", .integer(1...1_000_000), "1000", "Most documents."),
                .value("bytes", .size(mebibyte...(1 << 40)), "256MiB", "Most bytes of their payloads."),
            ]),
        .value("maximumItemBytes", .size(1024...(1 << 30)), "32MiB", "Largest payload of an item or message."),
        .section(
            "retries", "What happens after a transient failure.",
            [
                .value("attempts", .integer(1...100), "5", "Tries at one stage before the item is dead."),
                .value("first", .duration(1...(60 * minute)), "500ms", "Upper end of the first wait."),
                .value("limit", .duration(1...day), "30s", "Upper end of every wait."),
            ]),
        .value("ping", .duration(10...minute), "1s", "A silent peer is pinged after this."),
        .value("silence", .duration(100...(10 * minute)), "4s", "A silent peer is lost after this."),
    ]

    private static func stage(workers: String, credit: String) -> [ConfigurationKey] {
        [
            Self(
                name: "workers",
                shape: .valueOrSection(.integer(0...256), standard: workers, range),
                summary: "Processes that `launch` starts; 0 where all run elsewhere. A range is chosen from by load."),
            .value("credit", .integer(1...10_000), credit, "Inputs that one worker holds, at work and on deck."),
            .value("timeLimit", .duration(100...day), "60s", "Time for one input, from its start."),
        ]
    }

    private static let range: [ConfigurationKey] = [
        .value("min", .integer(0...256), nil, "Fewest, and as many as there are at the start."),
        .value("max", .integer(1...256), nil, "Most."),
    ]

    private static let ingest =
        stage(workers: "1", credit: "2") + [
            .value("maximumBytes", .size(1...(1 << 30)), "20MiB", "Largest file that is read; a larger one is dead."),
            .value("languages", .languages, "[en]", "Languages (ISO 639-1) that are taken; others are skipped."),
        ]

    private static let extract =
        stage(workers: "2", credit: "2") + [
            .value(
                "maximumWords", .integer(1...10_000_000), "250000",
                "Most words of a document, signs and numbers counted; a longer one is dead.")
        ]

    private static let store =
        stage(workers: "1", credit: "64") + [
            .value("batch", .integer(1...10_000), "32", "Most documents of one transaction.")
        ]
}
