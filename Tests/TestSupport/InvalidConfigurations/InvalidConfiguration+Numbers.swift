extension InvalidConfiguration {
    /// Whole numbers and ranges of them.
    static let numbers = [
        InvalidConfiguration(
            "version: 2\n",
            "p.yaml:1:10: version must be 1, not 2"),
        InvalidConfiguration(
            "version: one\n",
            "p.yaml:1:10: version must be a whole number, not one"),
        InvalidConfiguration(
            "stages: {extract: {workers: two}}\n",
            "p.yaml:1:29: stages.extract.workers must be a whole number, not two"),
        InvalidConfiguration(
            "stages: {extract: {workers: \"2\"}}\n",
            "p.yaml:1:29: stages.extract.workers must be a whole number, not a text: delete the quotation marks"),
        InvalidConfiguration(
            "stages: {extract: {workers: -1}}\n",
            "p.yaml:1:29: stages.extract.workers must be 0 to 256, not -1"),
        InvalidConfiguration(
            "stages: {extract: {workers: 257}}\n",
            "p.yaml:1:29: stages.extract.workers must be 0 to 256, not 257"),
        InvalidConfiguration(
            "stages: {extract: {workers: 1.5}}\n",
            "p.yaml:1:29: stages.extract.workers must be a whole number, not 1.5"),
        InvalidConfiguration(
            "stages: {extract: {workers: 99999999999999999999}}\n",
            "p.yaml:1:29: stages.extract.workers must be a whole number, not 99999999999999999999"),
        InvalidConfiguration(
            "stages: {extract: {credit: 0}}\n",
            "p.yaml:1:28: stages.extract.credit must be 1 to 10000, not 0"),
        InvalidConfiguration(
            "stages: {store: {batch: 0}}\n",
            "p.yaml:1:25: stages.store.batch must be 1 to 10000, not 0"),
        InvalidConfiguration(
            "stages: {store: {workers: }}\n",
            "p.yaml:1:18: stages.store.workers has no value: give it one, or delete the line"),
        InvalidConfiguration(
            "stages: {store: {workers: [1, 2]}}\n",
            "p.yaml:1:27: stages.store.workers must be a whole number, not a list"),
        InvalidConfiguration(
            "hub: {retries: {attempts: 0}}\n",
            "p.yaml:1:27: hub.retries.attempts must be 1 to 100, not 0"),
        InvalidConfiguration(
            "version: 1.0\n",
            "p.yaml:1:10: version must be a whole number, not 1.0"),
        InvalidConfiguration(
            "version: \"1\"\n",
            "p.yaml:1:10: version must be a whole number, not a text: delete the quotation marks"),
        InvalidConfiguration(
            "version: 0\n",
            "p.yaml:1:10: version must be 1, not 0"),
        InvalidConfiguration(
            "stages: {extract: {workers: 0x2}}\n",
            "p.yaml:1:29: stages.extract.workers must be a whole number, not 0x2"),
        InvalidConfiguration(
            "stages: {extract: {workers: 1e3}}\n",
            "p.yaml:1:29: stages.extract.workers must be a whole number, not 1e3"),
        InvalidConfiguration(
            "stages: {extract: {workers: 2 # two}}\n",
            "p.yaml:2:1: is not valid YAML: did not find expected ',' or '}'; check indentation, "
                + "quotation marks and brackets here and above"),
        InvalidConfiguration(
            "stages: {extract: {credit: 10001}}\n",
            "p.yaml:1:28: stages.extract.credit must be 1 to 10000, not 10001"),
        InvalidConfiguration(
            "stages: {extract: {maximumWords: 0}}\n",
            "p.yaml:1:34: stages.extract.maximumWords must be 1 to 10000000, not 0"),
        InvalidConfiguration(
            "stages: {store: {batch: many}}\n",
            "p.yaml:1:25: stages.store.batch must be a whole number, not many"),
        InvalidConfiguration(
            "hub: {inFlight: {documents: 0}}\n",
            "p.yaml:1:29: hub.inFlight.documents must be 1 to 1000000, not 0"),
        InvalidConfiguration(
            "hub: {inFlight: {documents: 1000001}}\n",
            "p.yaml:1:29: hub.inFlight.documents must be 1 to 1000000, not 1000001"),
        InvalidConfiguration(
            "hub: {retries: {attempts: 101}}\n",
            "p.yaml:1:27: hub.retries.attempts must be 1 to 100, not 101"),
        InvalidConfiguration(
            "stages: {extract: {workers: {min: 3, max: 2}}}\n",
            "p.yaml:1:30: stages.extract.workers.min (3) must be at most stages.extract.workers.max (2)"),
        InvalidConfiguration(
            "stages: {extract: {workers: {min: 1}}}\n",
            "p.yaml:1:29: stages.extract.workers has no max: give both ends, such as `{min: 1, max: 4}`, "
                + "or a single number"),
        InvalidConfiguration(
            "stages: {extract: {workers: {max: 4}}}\n",
            "p.yaml:1:29: stages.extract.workers has no min: give both ends, such as `{min: 1, max: 4}`, "
                + "or a single number"),
        InvalidConfiguration(
            "stages: {extract: {workers: {min: 0, max: 0}}}\n",
            "p.yaml:1:43: stages.extract.workers.max must be 1 to 256, not 0"),
        InvalidConfiguration(
            "stages: {extract: {workers: {min: 1, max: 300}}}\n",
            "p.yaml:1:43: stages.extract.workers.max must be 1 to 256, not 300"),
        InvalidConfiguration(
            "stages: {extract: {workers: {min: few, max: 4}}}\n",
            "p.yaml:1:35: stages.extract.workers.min must be a whole number, not few"),
    ]
}
