import PipelineConfiguration
import Testing

struct InvalidConfigurationTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var yaml: String
        var messages: [String]
        var testDescription: String { yaml.debugDescription }

        init(_ yaml: String, _ messages: String...) {
            self.yaml = yaml
            self.messages = messages
        }
    }

    @Test("is refused with its whole message", arguments: cases) func refuses(example: Case) {
        let error = #expect(throws: ConfigurationError.self) {
            try PipelineConfiguration.parse(Array(example.yaml.utf8), file: "p.yaml", folder: "/w")
        }
        #expect(error?.description == example.messages.joined(separator: "\n"))
    }

    static let cases = unknownKeys + shapes + numbers + quantities + texts + sources + together + syntax

    static let unknownKeys = [
        Case(
            "stages:\n  extract:\n    wokers: 2\n",
            #"p.yaml:3:5: unknown key "wokers" in stages.extract; did you mean "workers"?"#),
        Case(
            "stagse: {}\n",
            #"p.yaml:1:1: unknown key "stagse"; did you mean "stages"?"#),
        Case(
            "Hub: {}\n",
            #"p.yaml:1:1: unknown key "Hub"; did you mean "hub"?"#),
        Case(
            "stages:\n  exract: {}\n",
            #"p.yaml:2:3: unknown key "exract" in stages; did you mean "extract"?"#),
        Case(
            "stages:\n  summarize: {}\n",
            #"p.yaml:2:3: unknown key "summarize" in stages; the keys here are ingest, extract, normalize, store"#),
        Case(
            "hub:\n  inflight: {}\n",
            #"p.yaml:2:3: unknown key "inflight" in hub; did you mean "inFlight"?"#),
        Case(
            "hub:\n  inFlight:\n    document: 5\n",
            #"p.yaml:3:5: unknown key "document" in hub.inFlight; did you mean "documents"?"#),
        Case(
            "hub:\n  retries: {atempts: 5, frist: 1s}\n",
            #"p.yaml:2:13: unknown key "atempts" in hub.retries; did you mean "attempts"?"#,
            #"p.yaml:2:25: unknown key "frist" in hub.retries; did you mean "first"?"#),
        Case(
            "stages:\n  extract:\n    languages: [en]\n",
            #"p.yaml:3:5: unknown key "languages" in stages.extract; the keys here are workers, credit, timeLimit, "#
                + "maximumWords"),
        Case(
            "ledger:\n  url: postgres://x\n",
            #"p.yaml:2:3: unknown key "url" in ledger; the only key here is path"#),
        Case(
            "sources:\n  - path: a\n    recursive: true\n",
            #"p.yaml:3:5: unknown key "recursive" in sources[0]; the keys here are path, uri, watch, interval"#),
        Case(
            "\"\": 1\n",
            #"p.yaml:1:1: unknown key ""; the keys here are version, state, sources, hub, stages, ledger"#),
        Case(
            "1: 2\n",
            #"p.yaml:1:1: unknown key "1"; the keys here are version, state, sources, hub, stages, ledger"#),
        Case(
            "zzzzzzzzzzzz: 1\nwwwwwwwwwwwwww: 1\n",
            #"p.yaml:1:1: unknown key "zzzzzzzzzzzz"; the keys here are version, state, sources, hub, stages, "#
                + "ledger",
            #"p.yaml:2:1: unknown key "wwwwwwwwwwwwww"; the keys here are version, state, sources, hub, "#
                + "stages, ledger"),
    ]

    static let shapes = [
        Case(
            "hub: 5\n",
            "p.yaml:1:6: hub must be a mapping, not the single value 5"),
        Case(
            "hub: [a]\n",
            "p.yaml:1:6: hub must be a mapping, not a list"),
        Case(
            "hub:\n",
            "p.yaml:1:1: hub has no value: give it one, or delete the line"),
        Case(
            "stages: null\n",
            "p.yaml:1:1: stages has no value: give it one, or delete the line"),
        Case(
            "stages:\n  store: fast\n",
            "p.yaml:2:10: stages.store must be a mapping, not the single value fast"),
        Case(
            "sources: examples/\n",
            #"p.yaml:1:10: sources must be a list (lines that begin with "- "), not the single value examples/"#),
        Case(
            "sources: {path: a}\n",
            #"p.yaml:1:10: sources must be a list (lines that begin with "- "), not a mapping"#),
        Case(
            "sources:\n",
            "p.yaml:1:1: sources has no value: give it one, or delete the line"),
        Case(
            "sources:\n  - examples/\n",
            "p.yaml:2:5: sources[0] must be a mapping, not the single value examples/"),
        Case(
            "sources:\n  - [a]\n",
            "p.yaml:2:5: sources[0] must be a mapping, not a list"),
        Case(
            "- a\n- b\n",
            "p.yaml:1:1: the file must be a mapping, not a list"),
        Case(
            "just words\n",
            "p.yaml:1:1: the file must be a mapping, not the single value just words"),
        Case(
            "[hub]: 1\n",
            "p.yaml:1:1: a key must be a single word, not a list or a mapping"),
        Case(
            "{a: b}: 1\n",
            "p.yaml:1:1: a key must be a single word, not a list or a mapping"),
        Case(
            "state: [a]\n",
            "p.yaml:1:8: state must be a path, not a list"),
        Case(
            "state: {a: b}\n",
            "p.yaml:1:8: state must be a path, not a mapping"),
    ]

    static let numbers = [
        Case(
            "version: 2\n",
            "p.yaml:1:10: version must be 1, not 2"),
        Case(
            "version: one\n",
            "p.yaml:1:10: version must be a whole number, not one"),
        Case(
            "stages: {extract: {workers: two}}\n",
            "p.yaml:1:29: stages.extract.workers must be a whole number, not two"),
        Case(
            "stages: {extract: {workers: \"2\"}}\n",
            "p.yaml:1:29: stages.extract.workers must be a whole number, not a text: delete the quotation marks"),
        Case(
            "stages: {extract: {workers: -1}}\n",
            "p.yaml:1:29: stages.extract.workers must be 0 to 256, not -1"),
        Case(
            "stages: {extract: {workers: 257}}\n",
            "p.yaml:1:29: stages.extract.workers must be 0 to 256, not 257"),
        Case(
            "stages: {extract: {workers: 1.5}}\n",
            "p.yaml:1:29: stages.extract.workers must be a whole number, not 1.5"),
        Case(
            "stages: {extract: {workers: 99999999999999999999}}\n",
            "p.yaml:1:29: stages.extract.workers must be a whole number, not 99999999999999999999"),
        Case(
            "stages: {extract: {credit: 0}}\n",
            "p.yaml:1:28: stages.extract.credit must be 1 to 10000, not 0"),
        Case(
            "stages: {store: {batch: 0}}\n",
            "p.yaml:1:25: stages.store.batch must be 1 to 10000, not 0"),
        Case(
            "stages: {store: {workers: }}\n",
            "p.yaml:1:18: stages.store.workers has no value: give it one, or delete the line"),
        Case(
            "stages: {store: {workers: [1, 2]}}\n",
            "p.yaml:1:27: stages.store.workers must be a whole number, not a list"),
        Case(
            "hub: {retries: {attempts: 0}}\n",
            "p.yaml:1:27: hub.retries.attempts must be 1 to 100, not 0"),
    ]

    static let quantities = [
        Case(
            "hub: {ping: 5}\n",
            "p.yaml:1:13: hub.ping must be a duration such as 500ms, 30s, 5m or 1h, not 5"),
        Case(
            "hub: {ping: 5 s}\n",
            "p.yaml:1:13: hub.ping must be a duration such as 500ms, 30s, 5m or 1h, not 5 s"),
        Case(
            "hub: {ping: 5sec}\n",
            "p.yaml:1:13: hub.ping must be a duration such as 500ms, 30s, 5m or 1h, not 5sec"),
        Case(
            "hub: {ping: 1ms}\n",
            "p.yaml:1:13: hub.ping must be 10ms to 1m, not 1ms"),
        Case(
            "hub: {silence: 11m}\n",
            "p.yaml:1:16: hub.silence must be 100ms to 10m, not 11m"),
        Case(
            "hub: {silence: '5s'}\n",
            "p.yaml:1:16: hub.silence must be a duration such as 500ms, 30s, 5m or 1h, not a text: delete "
                + "the quotation marks"),
        Case(
            "hub: {silence: 9223372036854775807h}\n",
            "p.yaml:1:16: hub.silence must be a duration such as 500ms, 30s, 5m or 1h, not 9223372036854775807h"),
        Case(
            "hub: {silence: \u{0665}s}\n",
            "p.yaml:1:16: hub.silence must be a duration such as 500ms, 30s, 5m or 1h, not ٥s"),
        Case(
            "stages: {extract: {timeLimit: -5s}}\n",
            "p.yaml:1:31: stages.extract.timeLimit must be a duration such as 500ms, 30s, 5m or 1h, not -5s"),
        Case(
            "hub: {inFlight: {bytes: 64}}\n",
            "p.yaml:1:25: hub.inFlight.bytes must be a size such as 512KiB, 64MiB or 1GiB, not 64"),
        Case(
            "hub: {inFlight: {bytes: 64MB}}\n",
            "p.yaml:1:25: hub.inFlight.bytes must be a size such as 512KiB, 64MiB or 1GiB, not 64MB"),
        Case(
            "hub: {inFlight: {bytes: 64KiB}}\n",
            "p.yaml:1:25: hub.inFlight.bytes must be 1MiB to 1024GiB, not 64KiB"),
        Case(
            "hub: {maximumItemBytes: 2GiB}\n",
            "p.yaml:1:25: hub.maximumItemBytes must be 1KiB to 1GiB, not 2GiB"),
        Case(
            "stages: {ingest: {maximumBytes: 0B}}\n",
            "p.yaml:1:33: stages.ingest.maximumBytes must be 1B to 1GiB, not 0B"),
    ]

    static let texts = [
        Case(
            "state: \"\"\n",
            "p.yaml:1:8: state must be a path, not an empty text"),
        Case(
            "state:\n",
            "p.yaml:1:1: state has no value: give it one, or delete the line"),
        Case(
            "state: ~/hearsay\n",
            "p.yaml:1:8: state begins with ~, which only a shell replaces: write the whole path"),
        Case(
            "state: \"a\\nb\"\n",
            #"p.yaml:1:8: state must be a path, not "a\nb""#),
        Case(
            "hub: {endpoint: hub.ipc}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not hub.ipc"),
        Case(
            "hub: {endpoint: 'ipc://'}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not ipc://"),
        Case(
            "hub: {endpoint: 'tcp://127.0.0.1'}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not tcp://127.0.0.1"),
        Case(
            "hub: {http: 8080}\n",
            "p.yaml:1:13: hub.http must be HOST:PORT, such as 127.0.0.1:8080, not 8080"),
        Case(
            "hub: {http: 'localhost:0'}\n",
            "p.yaml:1:13: hub.http must be HOST:PORT, such as 127.0.0.1:8080, not localhost:0"),
        Case(
            "hub: {http: 'localhost:99999'}\n",
            "p.yaml:1:13: hub.http must be HOST:PORT, such as 127.0.0.1:8080, not localhost:99999"),
        Case(
            "stages: {ingest: {languages: en}}\n",
            "p.yaml:1:30: stages.ingest.languages must be a list of two-letter language codes such as [en], not en"),
        Case(
            "stages: {ingest: {languages: []}}\n",
            "p.yaml:1:30: stages.ingest.languages must be a list of two-letter language codes such as [en], "
                + "not an empty list"),
        Case(
            "stages: {ingest: {languages: [english]}}\n",
            "p.yaml:1:30: stages.ingest.languages must be a list of two-letter language codes such as [en], "
                + "not [english]"),
        Case(
            "stages: {ingest: {languages: [EN]}}\n",
            "p.yaml:1:30: stages.ingest.languages must be a list of two-letter language codes such as [en], "
                + "not [EN]"),
        Case(
            "stages: {ingest: {languages: [en, en]}}\n",
            "p.yaml:1:30: stages.ingest.languages names en twice: delete one"),
        Case(
            "stages: {ingest: {languages: [[en]]}}\n",
            "p.yaml:1:30: stages.ingest.languages must be a list of two-letter language codes such as [en], "
                + "not a list in a list"),
    ]

    static let sources = [
        Case(
            "sources:\n  - {}\n",
            "p.yaml:2:5: sources[0] has neither path nor uri: give one, such as `path: articles/`"),
        Case(
            "sources:\n  - path: a\n    uri: file:///a\n",
            "p.yaml:2:5: sources[0] has both path and uri: delete one"),
        Case(
            "sources:\n  - path: a\n  - path: ./b/../a\n",
            "p.yaml:3:5: sources[1] is the same as sources[0]: delete one"),
        Case(
            "sources:\n  - uri: ftp://example.org/a\n",
            "p.yaml:2:10: sources[0].uri must be a URI that begins with file:, http: or https:, not "
                + "ftp://example.org/a"),
        Case(
            "sources:\n  - uri: https://example.org/\n    watch: true\n",
            "p.yaml:3:5: sources[0].watch is for a path only: delete it, or give a path in place of the uri"),
        Case(
            "sources:\n  - path: a\n    watch: yes\n",
            "p.yaml:3:12: sources[0].watch must be true or false, not yes"),
        Case(
            "sources:\n  - path: a\n    interval: 1ms\n",
            "p.yaml:3:15: sources[0].interval must be 100ms to 24h, not 1ms"),
        Case(
            "sources:\n  - path:\n",
            "p.yaml:2:5: sources[0] has neither path nor uri: give one, such as `path: articles/`"),
    ]

    static let together = [
        Case(
            "hub: {endpoint: 'ipc://\(String(repeating: "y", count: 105))'}\n",
            "p.yaml:1:7: hub.endpoint is a socket with the path /w/\(String(repeating: "y", count: 105)) of 108 bytes, "
                + "and the system takes 107: choose a shorter one"),
        Case(
            "state: /\(String(repeating: "x", count: 98))\n",
            "p.yaml:1:1: state is /\(String(repeating: "x", count: 98)) with 99 bytes, and sockets in it allow 98: "
                + "choose a folder with a shorter path"),
        Case(
            "hub: {retries: {first: 1m}}\n",
            "p.yaml:1:17: hub.retries.first (1m) must be at most hub.retries.limit (30s)"),
        Case(
            "hub: {retries: {limit: 100ms}}\n",
            "p.yaml:1:17: hub.retries.first (500ms) must be at most hub.retries.limit (100ms)"),
        Case(
            "hub: {maximumItemBytes: 512MiB}\n",
            "p.yaml:1:7: hub.maximumItemBytes (512MiB) must be at most hub.inFlight.bytes (256MiB)"),
        Case(
            "hub: {inFlight: {bytes: 16MiB}}\n",
            "p.yaml:1:18: hub.maximumItemBytes (32MiB) must be at most hub.inFlight.bytes (16MiB)",
            "p.yaml:1:18: stages.ingest.maximumBytes (20MiB) must be at most hub.inFlight.bytes (16MiB)"),
        Case(
            "hub: {ping: 3s}\n",
            "p.yaml:1:7: hub.silence (4s) must be at least twice hub.ping (3s): otherwise peers that are "
                + "only idle are taken for lost"),
        Case(
            "hub: {silence: 1s}\n",
            "p.yaml:1:7: hub.silence (1s) must be at least twice hub.ping (1s): otherwise peers that are "
                + "only idle are taken for lost"),
        Case(
            "stages:\n  extract:\n    workers: no\n    credit: 0\nhub:\n  pnig: 1s\n",
            "p.yaml:3:14: stages.extract.workers must be a whole number, not no",
            "p.yaml:4:13: stages.extract.credit must be 1 to 10000, not 0",
            #"p.yaml:6:3: unknown key "pnig" in hub; did you mean "ping"?"#),
    ]

    static let syntax = [
        Case(
            "",
            "p.yaml: is empty: see docs/configuration.md for what to write, or copy pipeline.yaml"),
        Case(
            "# nothing but a comment\n",
            "p.yaml: is empty: see docs/configuration.md for what to write, or copy pipeline.yaml"),
        Case(
            "---\n",
            "p.yaml: is empty: see docs/configuration.md for what to write, or copy pipeline.yaml"),
        Case(
            "hub:\n\tping: 1s\n",
            "p.yaml:2:1: a tab indents this line, and YAML takes spaces only: replace each tab by two spaces"),
        Case(
            "hub:\n  ping: 1s\n \tsilence: 4s\n",
            "p.yaml:3:2: a tab indents this line, and YAML takes spaces only: replace each tab by two spaces"),
        Case(
            "hub: {ping: 1s\n",
            "p.yaml:2:1: is not valid YAML: did not find expected ',' or '}'; check indentation, quotation "
                + "marks and brackets here and above"),
        Case(
            "state: \"a\n",
            "p.yaml:2:1: is not valid YAML: found unexpected end of stream; check indentation, quotation "
                + "marks and brackets here and above"),
        Case(
            "hub:\n  ping: 1s\n   silence: 4s\n",
            "p.yaml:3:11: is not valid YAML: mapping values are not allowed in this context; check "
                + "indentation, quotation marks and brackets here and above"),
        Case(
            "hub: {}\nhub: {}\n",
            #"p.yaml:1:1: "hub" is given more than once in one mapping: delete all but one"#),
        Case(
            "hub:\n  ping: 1s\n  ping: 2s\n",
            #"p.yaml:2:3: "ping" is given more than once in one mapping: delete all but one"#),
        Case(
            "version: 1\n---\nversion: 1\n",
            "p.yaml:2:1: a second document begins here, and only one is read: delete the --- line or what "
                + "follows it"),
        Case(
            "stages:\n  extract: &same {workers: 1}\n  normalize: *same\n",
            "p.yaml:2:12: anchors (&name) and aliases (*name) are not supported: repeat the value"),
        Case(
            "stages:\n  extract: *same\n",
            "p.yaml:2:12: anchors (&name) and aliases (*name) are not supported: repeat the value"),
        Case(
            "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
            "p.yaml:1:4: anchors (&name) and aliases (*name) are not supported: repeat the value"),
        Case(
            "@version: 1\n",
            "p.yaml:1:1: is not valid YAML: found character that cannot start any token; check indentation, "
                + "quotation marks and brackets here and above"),
        Case(
            "version: 1\u{0}\n",
            "p.yaml: is not readable as YAML: control characters are not allowed"),
        Case(
            String(repeating: "[", count: 20_000),
            "p.yaml:1:1: is nested too deeply for a configuration"),
        Case(
            "version: !!int 1\nhub: !map {ping: 1s, ping: 2s}\n",
            #"p.yaml:2:12: "ping" is given more than once in one mapping: delete all but one"#),
    ]
}
