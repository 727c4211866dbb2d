extension InvalidConfiguration {
    /// What no single key shows.
    static let together = [
        InvalidConfiguration(
            "hub: {endpoint: 'ipc:///\(String(repeating: "y", count: 107))'}\n",
            "p.yaml:1:7: hub.endpoint is a socket with the path /\(String(repeating: "y", count: 107)) of 108 bytes, "
                + "and the system takes 107: choose a shorter one"),
        InvalidConfiguration(
            "state: /\(String(repeating: "x", count: 98))\n",
            "p.yaml:1:1: state is /\(String(repeating: "x", count: 98)) with 99 bytes, and sockets in it allow 98: "
                + "choose a folder with a shorter path"),
        InvalidConfiguration(
            "hub: {retries: {first: 1m}}\n",
            "p.yaml:1:17: hub.retries.first (1m) must be at most hub.retries.limit (30s)"),
        InvalidConfiguration(
            "hub: {retries: {limit: 100ms}}\n",
            "p.yaml:1:17: hub.retries.first (500ms) must be at most hub.retries.limit (100ms)"),
        InvalidConfiguration(
            "hub: {maximumItemBytes: 512MiB}\n",
            "p.yaml:1:7: hub.maximumItemBytes (512MiB) must be at most hub.inFlight.bytes (256MiB)"),
        InvalidConfiguration(
            "hub: {inFlight: {bytes: 16MiB}}\n",
            "p.yaml:1:18: hub.maximumItemBytes (32MiB) must be at most hub.inFlight.bytes (16MiB)",
            "p.yaml:1:18: stages.ingest.maximumBytes (20MiB) must be at most hub.inFlight.bytes (16MiB)"),
        InvalidConfiguration(
            "hub: {ping: 3s}\n",
            "p.yaml:1:7: hub.silence (4s) must be at least twice hub.ping (3s): otherwise peers that are "
                + "only idle are taken for lost"),
        InvalidConfiguration(
            "hub: {silence: 1s}\n",
            "p.yaml:1:7: hub.silence (1s) must be at least twice hub.ping (1s): otherwise peers that are "
                + "only idle are taken for lost"),
        InvalidConfiguration(
            "stages:\n  extract:\n    workers: no\n    credit: 0\nhub:\n  pnig: 1s\n",
            "p.yaml:3:14: stages.extract.workers must be a whole number, not no",
            "p.yaml:4:13: stages.extract.credit must be 1 to 10000, not 0",
            #"p.yaml:6:3: unknown key "pnig" in hub; did you mean "ping"?"#),
        InvalidConfiguration(
            "hub: {inFlight: {bytes: 1MiB}, maximumItemBytes: 1MiB}\n",
            "p.yaml:1:18: stages.ingest.maximumBytes (20MiB) must be at most hub.inFlight.bytes (1MiB)"),
        InvalidConfiguration(
            "stages: {ingest: {maximumBytes: 1GiB}}\n",
            "p.yaml:1:19: stages.ingest.maximumBytes (1GiB) must be at most hub.inFlight.bytes (256MiB)"),
        InvalidConfiguration(
            "hub: {endpoint: 'tcp://127.0.0.1:5555', curve: {}}\n",
            "p.yaml:1:48: hub.curve has no secretKey, and without it the endpoint would admit everybody: give the "
                + "file of the hub's secret key (`hearsay keys new hub-key` makes one), or delete hub.curve"),
        InvalidConfiguration(
            "hub: {endpoint: 'tcp://127.0.0.1:5555', curve: {allowed: keys}}\n",
            "p.yaml:1:48: hub.curve has no secretKey, and without it the endpoint would admit everybody: give the "
                + "file of the hub's secret key (`hearsay keys new hub-key` makes one), or delete hub.curve"),
        InvalidConfiguration(
            "hub: {endpoint: 'tcp://127.0.0.1:5555', curve: {secretKey: null}}\n",
            "p.yaml:1:48: hub.curve has no secretKey, and without it the endpoint would admit everybody: give the "
                + "file of the hub's secret key (`hearsay keys new hub-key` makes one), or delete hub.curve"),
        InvalidConfiguration(
            "hub: {curve: {secretKey: hub-key}}\n",
            "p.yaml:1:14: hub.curve is for a tcp endpoint, and hub.endpoint is a socket of this machine: delete "
                + "hub.curve, or give hub.endpoint as tcp://ADDRESS:PORT"),
        InvalidConfiguration(
            "hub: {curve: {}}\n",
            "p.yaml:1:14: hub.curve has no secretKey, and without it the endpoint would admit everybody: give the "
                + "file of the hub's secret key (`hearsay keys new hub-key` makes one), or delete hub.curve",
            "p.yaml:1:14: hub.curve is for a tcp endpoint, and hub.endpoint is a socket of this machine: delete "
                + "hub.curve, or give hub.endpoint as tcp://ADDRESS:PORT"),
        InvalidConfiguration(
            "hub: {endpoint: 'tcp://127.0.0.1:5555', curve: true}\n",
            "p.yaml:1:48: hub.curve must be a mapping, not the single value true"),
        InvalidConfiguration(
            "hub: {endpoint: 'tcp://127.0.0.1:5555', curve: {secretKey: k}}\nledger: {path: k}\n",
            "p.yaml:2:10: ledger.path (k) is the file of hub.curve.secretKey: name another, such as "
                + "results/ledger.sqlite"),
        InvalidConfiguration(
            "ledger: {path: ./p.yaml}\n",
            "p.yaml:1:10: ledger.path (./p.yaml) is this configuration itself: name another, such as "
                + "results/ledger.sqlite"),
        InvalidConfiguration(
            "ledger: {path: .hearsay/}\n",
            "p.yaml:1:10: ledger.path (.hearsay/) is a file of the hub or the launcher, or their folder: "
                + "name another, such as results/ledger.sqlite"),
        InvalidConfiguration(
            "ledger: {path: .hearsay/journal.sqlite}\n",
            "p.yaml:1:10: ledger.path (.hearsay/journal.sqlite) is a file of the hub or the launcher, or their folder: "
                + "name another, such as results/ledger.sqlite"),
        InvalidConfiguration(
            "ledger: {path: .hearsay/hub.lock}\n",
            "p.yaml:1:10: ledger.path (.hearsay/hub.lock) is a file of the hub or the launcher, or their folder: "
                + "name another, such as results/ledger.sqlite"),
        InvalidConfiguration(
            "ledger: {path: .hearsay/x/../crumbs}\n",
            "p.yaml:1:10: ledger.path (.hearsay/x/../crumbs) is a file of the hub or the launcher, or their folder: "
                + "name another, such as results/ledger.sqlite"),
    ]
}
