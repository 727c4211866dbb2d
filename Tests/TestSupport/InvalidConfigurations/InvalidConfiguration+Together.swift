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
    ]
}
