extension InvalidConfiguration {
    /// Sources.
    static let sources = [
        InvalidConfiguration(
            "sources:\n  - {}\n",
            "p.yaml:2:5: sources[0] has neither path nor uri: give one, such as `path: articles/`"),
        InvalidConfiguration(
            "sources:\n  - path: a\n    uri: file:///a\n",
            "p.yaml:2:5: sources[0] has both path and uri: delete one"),
        InvalidConfiguration(
            "sources:\n  - path: a\n  - path: ./b/../a\n",
            "p.yaml:3:5: sources[1] is the same as sources[0]: delete one"),
        InvalidConfiguration(
            "sources:\n  - uri: ftp://example.org/a\n",
            "p.yaml:2:10: sources[0].uri must be a URI that begins with file:, http: or https:, not "
                + "ftp://example.org/a"),
        InvalidConfiguration(
            "sources:\n  - uri: https://example.org/\n    watch: true\n",
            "p.yaml:3:5: sources[0].watch is for a path only: delete it, or give a path in place of the uri"),
        InvalidConfiguration(
            "sources:\n  - path: a\n    watch: yes\n",
            "p.yaml:3:12: sources[0].watch must be true or false, not yes"),
        InvalidConfiguration(
            "sources:\n  - path: a\n    interval: 1ms\n",
            "p.yaml:3:15: sources[0].interval must be 100ms to 24h, not 1ms"),
        InvalidConfiguration(
            "sources:\n  - path:\n",
            "p.yaml:2:5: sources[0] has neither path nor uri: give one, such as `path: articles/`"),
        InvalidConfiguration(
            "sources:\n  - path: \"\"\n",
            "p.yaml:2:11: sources[0].path must be a path, not an empty text"),
        InvalidConfiguration(
            "sources:\n  - uri: \"http://\"\n",
            "p.yaml:2:10: sources[0].uri must be a URI that begins with file:, http: or https:, not http://"),
        InvalidConfiguration(
            "sources:\n  - uri: file:///a\n  - uri: file:///a\n",
            "p.yaml:3:5: sources[1] is the same as sources[0]: delete one"),
        InvalidConfiguration(
            "sources:\n  - path: a\n    watch: 1\n",
            "p.yaml:3:12: sources[0].watch must be true or false, not 1"),
        InvalidConfiguration(
            "sources:\n  - path: a\n    interval: 5\n",
            "p.yaml:3:15: sources[0].interval must be a duration such as 500ms, 30s, 5m or 1h, not 5"),
    ]
}
