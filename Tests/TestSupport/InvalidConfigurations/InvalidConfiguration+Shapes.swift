extension InvalidConfiguration {
    /// One value, a list or a mapping where something else belongs.
    static let shapes = [
        InvalidConfiguration(
            "hub: 5\n",
            "p.yaml:1:6: hub must be a mapping, not the single value 5"),
        InvalidConfiguration(
            "hub: [a]\n",
            "p.yaml:1:6: hub must be a mapping, not a list"),
        InvalidConfiguration(
            "hub:\n",
            "p.yaml:1:1: hub has no value: give it one, or delete the line"),
        InvalidConfiguration(
            "stages: null\n",
            "p.yaml:1:1: stages has no value: give it one, or delete the line"),
        InvalidConfiguration(
            "stages:\n  store: fast\n",
            "p.yaml:2:10: stages.store must be a mapping, not the single value fast"),
        InvalidConfiguration(
            "sources: examples/\n",
            #"p.yaml:1:10: sources must be a list (lines that begin with "- "), not the single value examples/"#),
        InvalidConfiguration(
            "sources: {path: a}\n",
            #"p.yaml:1:10: sources must be a list (lines that begin with "- "), not a mapping"#),
        InvalidConfiguration(
            "sources:\n",
            "p.yaml:1:1: sources has no value: give it one, or delete the line"),
        InvalidConfiguration(
            "sources:\n  - examples/\n",
            "p.yaml:2:5: sources[0] must be a mapping, not the single value examples/"),
        InvalidConfiguration(
            "sources:\n  - [a]\n",
            "p.yaml:2:5: sources[0] must be a mapping, not a list"),
        InvalidConfiguration(
            "- a\n- b\n",
            "p.yaml:1:1: the file must be a mapping, not a list"),
        InvalidConfiguration(
            "just words\n",
            "p.yaml:1:1: the file must be a mapping, not the single value just words"),
        InvalidConfiguration(
            "[hub]: 1\n",
            "p.yaml:1:1: a key must be a single word, not a list or a mapping"),
        InvalidConfiguration(
            "{a: b}: 1\n",
            "p.yaml:1:1: a key must be a single word, not a list or a mapping"),
        InvalidConfiguration(
            "state: [a]\n",
            "p.yaml:1:8: state must be a path, not a list"),
        InvalidConfiguration(
            "state: {a: b}\n",
            "p.yaml:1:8: state must be a path, not a mapping"),
        InvalidConfiguration(
            "stages: [extract]\n",
            "p.yaml:1:9: stages must be a mapping, not a list"),
        InvalidConfiguration(
            "stages:\n  extract: 2\n",
            "p.yaml:2:12: stages.extract must be a mapping, not the single value 2"),
        InvalidConfiguration(
            "ledger: out.sqlite\n",
            "p.yaml:1:9: ledger must be a mapping, not the single value out.sqlite"),
        InvalidConfiguration(
            "hub:\n  inFlight: 1000\n",
            "p.yaml:2:13: hub.inFlight must be a mapping, not the single value 1000"),
        InvalidConfiguration(
            "hub:\n  retries: [1s, 2s]\n",
            "p.yaml:2:12: hub.retries must be a mapping, not a list"),
        InvalidConfiguration(
            "hub:\n  ping: [1s]\n",
            "p.yaml:2:9: hub.ping must be a duration such as 500ms, 30s, 5m or 1h, not a list"),
        InvalidConfiguration(
            "hub:\n  ping: {ms: 5}\n",
            "p.yaml:2:9: hub.ping must be a duration such as 500ms, 30s, 5m or 1h, not a mapping"),
        InvalidConfiguration(
            "stages:\n",
            "p.yaml:1:1: stages has no value: give it one, or delete the line"),
        InvalidConfiguration(
            "ledger: ~\n",
            "p.yaml:1:1: ledger has no value: give it one, or delete the line"),
        InvalidConfiguration(
            "42\n",
            "p.yaml:1:1: the file must be a mapping, not the single value 42"),
        InvalidConfiguration(
            "version: [1]\n",
            "p.yaml:1:10: version must be a whole number, not a list"),
        InvalidConfiguration(
            "sources:\n  - path: [a, b]\n",
            "p.yaml:2:11: sources[0].path must be a path, not a list"),
    ]
}
