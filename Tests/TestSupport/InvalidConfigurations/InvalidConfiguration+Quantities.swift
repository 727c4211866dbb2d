extension InvalidConfiguration {
    /// Durations and sizes.
    static let quantities = [
        InvalidConfiguration(
            "hub: {ping: 5}\n",
            "p.yaml:1:13: hub.ping must be a duration such as 500ms, 30s, 5m or 1h, not 5"),
        InvalidConfiguration(
            "hub: {ping: 5 s}\n",
            "p.yaml:1:13: hub.ping must be a duration such as 500ms, 30s, 5m or 1h, not 5 s"),
        InvalidConfiguration(
            "hub: {ping: 5sec}\n",
            "p.yaml:1:13: hub.ping must be a duration such as 500ms, 30s, 5m or 1h, not 5sec"),
        InvalidConfiguration(
            "hub: {ping: 1ms}\n",
            "p.yaml:1:13: hub.ping must be 10ms to 1m, not 1ms"),
        InvalidConfiguration(
            "hub: {silence: 11m}\n",
            "p.yaml:1:16: hub.silence must be 100ms to 10m, not 11m"),
        InvalidConfiguration(
            "hub: {silence: '5s'}\n",
            "p.yaml:1:16: hub.silence must be a duration such as 500ms, 30s, 5m or 1h, not a text: delete "
                + "the quotation marks"),
        InvalidConfiguration(
            "hub: {silence: 9223372036854775807h}\n",
            "p.yaml:1:16: hub.silence must be a duration such as 500ms, 30s, 5m or 1h, not 9223372036854775807h"),
        InvalidConfiguration(
            "hub: {silence: \u{0665}s}\n",
            "p.yaml:1:16: hub.silence must be a duration such as 500ms, 30s, 5m or 1h, not ٥s"),
        InvalidConfiguration(
            "stages: {extract: {timeLimit: -5s}}\n",
            "p.yaml:1:31: stages.extract.timeLimit must be a duration such as 500ms, 30s, 5m or 1h, not -5s"),
        InvalidConfiguration(
            "hub: {inFlight: {bytes: 64}}\n",
            "p.yaml:1:25: hub.inFlight.bytes must be a size such as 512KiB, 64MiB or 1GiB, not 64"),
        InvalidConfiguration(
            "hub: {inFlight: {bytes: 64MB}}\n",
            "p.yaml:1:25: hub.inFlight.bytes must be a size such as 512KiB, 64MiB or 1GiB, not 64MB"),
        InvalidConfiguration(
            "hub: {inFlight: {bytes: 64KiB}}\n",
            "p.yaml:1:25: hub.inFlight.bytes must be 1MiB to 1024GiB, not 64KiB"),
        InvalidConfiguration(
            "hub: {maximumItemBytes: 2GiB}\n",
            "p.yaml:1:25: hub.maximumItemBytes must be 1KiB to 1GiB, not 2GiB"),
        InvalidConfiguration(
            "stages: {ingest: {maximumBytes: 0B}}\n",
            "p.yaml:1:33: stages.ingest.maximumBytes must be 1B to 1GiB, not 0B"),
        InvalidConfiguration(
            "hub: {ping: 1.5s}\n",
            "p.yaml:1:13: hub.ping must be a duration such as 500ms, 30s, 5m or 1h, not 1.5s"),
        InvalidConfiguration(
            "hub: {ping: 2m}\n",
            "p.yaml:1:13: hub.ping must be 10ms to 1m, not 2m"),
        InvalidConfiguration(
            "hub: {silence: 50ms}\n",
            "p.yaml:1:16: hub.silence must be 100ms to 10m, not 50ms"),
        InvalidConfiguration(
            "hub: {retries: {first: soon}}\n",
            "p.yaml:1:24: hub.retries.first must be a duration such as 500ms, 30s, 5m or 1h, not soon"),
        InvalidConfiguration(
            "hub: {retries: {limit: 25h}}\n",
            "p.yaml:1:24: hub.retries.limit must be 1ms to 24h, not 25h"),
        InvalidConfiguration(
            "stages: {ingest: {timeLimit: 10ms}}\n",
            "p.yaml:1:30: stages.ingest.timeLimit must be 100ms to 24h, not 10ms"),
        InvalidConfiguration(
            "stages: {store: {timeLimit: 2d}}\n",
            "p.yaml:1:29: stages.store.timeLimit must be a duration such as 500ms, 30s, 5m or 1h, not 2d"),
        InvalidConfiguration(
            "hub: {inFlight: {bytes: 1.5GiB}}\n",
            "p.yaml:1:25: hub.inFlight.bytes must be a size such as 512KiB, 64MiB or 1GiB, not 1.5GiB"),
        InvalidConfiguration(
            "hub: {inFlight: {bytes: -1MiB}}\n",
            "p.yaml:1:25: hub.inFlight.bytes must be a size such as 512KiB, 64MiB or 1GiB, not -1MiB"),
        InvalidConfiguration(
            "hub: {inFlight: {bytes: 2000GiB}}\n",
            "p.yaml:1:25: hub.inFlight.bytes must be 1MiB to 1024GiB, not 2000GiB"),
        InvalidConfiguration(
            "hub: {maximumItemBytes: 512B}\n",
            "p.yaml:1:25: hub.maximumItemBytes must be 1KiB to 1GiB, not 512B"),
        InvalidConfiguration(
            "stages: {ingest: {maximumBytes: 20mib}}\n",
            "p.yaml:1:33: stages.ingest.maximumBytes must be a size such as 512KiB, 64MiB or 1GiB, not 20mib"),
    ]
}
