extension InvalidConfiguration {
    /// What is no YAML, or more of it than a configuration needs.
    static let syntax = [
        InvalidConfiguration(
            "",
            "p.yaml:1:1: is empty: see docs/configuration.md for what to write, or copy pipeline.yaml"),
        InvalidConfiguration(
            "# nothing but a comment\n",
            "p.yaml:1:1: is empty: see docs/configuration.md for what to write, or copy pipeline.yaml"),
        InvalidConfiguration(
            "---\n",
            "p.yaml:1:1: is empty: see docs/configuration.md for what to write, or copy pipeline.yaml"),
        InvalidConfiguration(
            "hub:\n\tping: 1s\n",
            "p.yaml:2:1: a tab indents this line, and YAML takes spaces only: replace each tab by two spaces"),
        InvalidConfiguration(
            "hub:\n  ping: 1s\n \tsilence: 4s\n",
            "p.yaml:3:2: a tab indents this line, and YAML takes spaces only: replace each tab by two spaces"),
        InvalidConfiguration(
            "hub: {ping: 1s\n",
            "p.yaml:2:1: is not valid YAML: did not find expected ',' or '}'; check indentation, quotation "
                + "marks and brackets here and above"),
        InvalidConfiguration(
            "state: \"a\n",
            "p.yaml:2:1: is not valid YAML: found unexpected end of stream; check indentation, quotation "
                + "marks and brackets here and above"),
        InvalidConfiguration(
            "hub:\n  ping: 1s\n   silence: 4s\n",
            "p.yaml:3:11: is not valid YAML: mapping values are not allowed in this context; check "
                + "indentation, quotation marks and brackets here and above"),
        InvalidConfiguration(
            "hub: {}\nhub: {}\n",
            #"p.yaml:1:1: "hub" is given more than once in one mapping: delete all but one"#),
        InvalidConfiguration(
            "hub:\n  ping: 1s\n  ping: 2s\n",
            #"p.yaml:2:3: "ping" is given more than once in one mapping: delete all but one"#),
        InvalidConfiguration(
            "version: 1\n---\nversion: 1\n",
            "p.yaml:2:1: a second document begins here, and only one is read: delete the --- line or what "
                + "follows it"),
        InvalidConfiguration(
            "stages:\n  extract: &same {workers: 1}\n  normalize: *same\n",
            "p.yaml:2:12: anchors (&name) and aliases (*name) are not supported: repeat the value"),
        InvalidConfiguration(
            "stages:\n  extract: *same\n",
            "p.yaml:2:12: anchors (&name) and aliases (*name) are not supported: repeat the value"),
        InvalidConfiguration(
            "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
            "p.yaml:1:4: anchors (&name) and aliases (*name) are not supported: repeat the value"),
        InvalidConfiguration(
            "@version: 1\n",
            "p.yaml:1:1: is not valid YAML: found character that cannot start any token; check indentation, "
                + "quotation marks and brackets here and above"),
        InvalidConfiguration(
            "version: 1\u{0}\n",
            "p.yaml:1:11: a control character (U+0000) is here, and YAML takes none: delete it"),
        InvalidConfiguration(
            String(repeating: "[", count: 20_000),
            "p.yaml:1:1: is nested too deeply for a configuration: docs/configuration.md says what may stand where"),
        InvalidConfiguration(
            "version: !!int 1\nhub: !map {ping: 1s, ping: 2s}\n",
            #"p.yaml:2:12: "ping" is given more than once in one mapping: delete all but one"#),
        InvalidConfiguration(
            "hub: }\n",
            "p.yaml:1:6: is not valid YAML: did not find expected node content; check indentation, "
                + "quotation marks and brackets here and above"),
        InvalidConfiguration(
            "state: \"\\q\"\n",
            "p.yaml:1:9: is not valid YAML: found unknown escape character; check indentation, quotation "
                + "marks and brackets here and above"),
        InvalidConfiguration(
            "state: a: b\n",
            "p.yaml:1:9: is not valid YAML: mapping values are not allowed in this context; check "
                + "indentation, quotation marks and brackets here and above"),
        InvalidConfiguration(
            "? hub\n: 5\n",
            "p.yaml:2:3: hub must be a mapping, not the single value 5"),
        InvalidConfiguration(
            "- a\nhub: 1\n",
            "p.yaml:2:1: is not valid YAML: did not find expected '-' indicator; check indentation, "
                + "quotation marks and brackets here and above"),
        InvalidConfiguration(
            "%YAML 9.9\n---\nversion: 1\n",
            "p.yaml:1:1: is not valid YAML: found incompatible YAML document; check indentation, "
                + "quotation marks and brackets here and above"),
        InvalidConfiguration(
            "version: !foo 1\n",
            "p.yaml:1:10: tags (!name) are not supported: delete it"),
        InvalidConfiguration(
            "version: !!str 1\n",
            "p.yaml:1:10: tags (!name) are not supported: delete it"),
        InvalidConfiguration(
            "!!str version: 1\n",
            "p.yaml:1:1: tags (!name) are not supported: delete it"),
        InvalidConfiguration(
            "hub: !!map {}\n",
            "p.yaml:1:6: tags (!name) are not supported: delete it"),
        InvalidConfiguration(
            "sources: !list []\n",
            "p.yaml:1:10: tags (!name) are not supported: delete it"),
        InvalidConfiguration(
            "{\"\\e[31mworkers\": 1}\n",
            #"p.yaml:1:2: unknown key "\u{1B}[31mworkers"; the keys here are version, state, sources, hub, stages, ledger"#
        ),
    ]
}
