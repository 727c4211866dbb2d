extension InvalidConfiguration {
    /// Paths, endpoints, addresses, languages.
    static let texts = [
        InvalidConfiguration(
            "state: \"\"\n",
            "p.yaml:1:8: state must be a path, not an empty text"),
        InvalidConfiguration(
            "state:\n",
            "p.yaml:1:1: state has no value: give it one, or delete the line"),
        InvalidConfiguration(
            "state: ~/hearsay\n",
            "p.yaml:1:8: state begins with ~, which only a shell replaces: write the whole path"),
        InvalidConfiguration(
            "state: \"a\\nb\"\n",
            #"p.yaml:1:8: state must be a path, not "a\nb""#),
        InvalidConfiguration(
            "hub: {endpoint: hub.ipc}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not hub.ipc"),
        InvalidConfiguration(
            "hub: {endpoint: 'ipc://'}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not ipc://"),
        InvalidConfiguration(
            "hub: {endpoint: 'tcp://127.0.0.1'}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not tcp://127.0.0.1"),
        InvalidConfiguration(
            "hub: {http: 8080}\n",
            "p.yaml:1:13: hub.http must be ADDRESS:PORT, such as 127.0.0.1:8080, not 8080"),
        InvalidConfiguration(
            "hub: {http: 'localhost:0'}\n",
            "p.yaml:1:13: hub.http must be ADDRESS:PORT, such as 127.0.0.1:8080, not localhost:0"),
        InvalidConfiguration(
            "hub: {http: 'localhost:99999'}\n",
            "p.yaml:1:13: hub.http must be ADDRESS:PORT, such as 127.0.0.1:8080, not localhost:99999"),
        InvalidConfiguration(
            "stages: {ingest: {languages: en}}\n",
            "p.yaml:1:30: stages.ingest.languages must be a list of two-letter language codes such as [en], not en"),
        InvalidConfiguration(
            "stages: {ingest: {languages: []}}\n",
            "p.yaml:1:30: stages.ingest.languages must be a list of two-letter language codes such as [en], "
                + "not an empty list"),
        InvalidConfiguration(
            "stages: {ingest: {languages: [english]}}\n",
            "p.yaml:1:30: stages.ingest.languages must be a list of two-letter language codes such as [en], "
                + "not [english]"),
        InvalidConfiguration(
            "stages: {ingest: {languages: [EN]}}\n",
            "p.yaml:1:30: stages.ingest.languages must be a list of two-letter language codes such as [en], "
                + "not [EN]"),
        InvalidConfiguration(
            "stages: {ingest: {languages: [en, en]}}\n",
            "p.yaml:1:30: stages.ingest.languages names en twice: delete one"),
        InvalidConfiguration(
            "stages: {ingest: {languages: [[en]]}}\n",
            "p.yaml:1:30: stages.ingest.languages must be a list of two-letter language codes such as [en], "
                + "not a list in a list"),
        InvalidConfiguration(
            "hub: {endpoint: \"tcp://:5555\"}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not tcp://:5555"),
        InvalidConfiguration(
            "hub: {endpoint: \"tcp://host:0\"}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not tcp://host:0"),
        InvalidConfiguration(
            "hub: {endpoint: \"udp://127.0.0.1:5555\"}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not udp://127.0.0.1:5555"),
        InvalidConfiguration(
            "hub: {http: \"127.0.0.1:80:80\"}\n",
            "p.yaml:1:13: hub.http must be ADDRESS:PORT, such as 127.0.0.1:8080, not 127.0.0.1:80:80"),
        InvalidConfiguration(
            "hub: {http: \"http://127.0.0.1:80\"}\n",
            "p.yaml:1:13: hub.http must be ADDRESS:PORT, such as 127.0.0.1:8080, not http://127.0.0.1:80"),
        InvalidConfiguration(
            "hub: {curve: {secretKey: \"\"}}\n",
            "p.yaml:1:14: hub.curve is for a tcp endpoint, and hub.endpoint is a socket of this machine: delete hub.curve, "
                + "or give hub.endpoint as tcp://ADDRESS:PORT",
            "p.yaml:1:26: hub.curve.secretKey must be a path, not an empty text"),
        InvalidConfiguration(
            "ledger: {path: \"~/ledger.sqlite\"}\n",
            "p.yaml:1:16: ledger.path begins with ~, which only a shell replaces: write the whole path"),
        InvalidConfiguration(
            "ledger: {path: [a]}\n",
            "p.yaml:1:16: ledger.path must be a path, not a list"),
        InvalidConfiguration(
            "hub: {endpoint: \"tcp://a b:5555\"}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not tcp://a b:5555"),
        InvalidConfiguration(
            "hub: {endpoint: \"tcp://999.1.1.1:5555\"}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not tcp://999.1.1.1:5555"),
        InvalidConfiguration(
            "hub: {endpoint: \"tcp://1.2.3:5555\"}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not tcp://1.2.3:5555"),
        InvalidConfiguration(
            "hub: {endpoint: \"tcp://01.2.3.4:5555\"}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not tcp://01.2.3.4:5555"),
        InvalidConfiguration(
            "hub: {endpoint: \"tcp://eth0:5555\"}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not tcp://eth0:5555"),
        InvalidConfiguration(
            "hub: {endpoint: \"tcp://127.0.0.1:+5\"}\n",
            "p.yaml:1:17: hub.endpoint must be an endpoint such as ipc:///run/hearsay/hub.ipc or "
                + "tcp://127.0.0.1:5555, not tcp://127.0.0.1:+5"),
        InvalidConfiguration(
            "hub: {http: \"hub.example:8080\"}\n",
            "p.yaml:1:13: hub.http must be ADDRESS:PORT, such as 127.0.0.1:8080, not hub.example:8080"),
        InvalidConfiguration(
            "hub: {http: \"*:8080\"}\n",
            "p.yaml:1:13: hub.http must be ADDRESS:PORT, such as 127.0.0.1:8080, not *:8080"),
    ]
}
