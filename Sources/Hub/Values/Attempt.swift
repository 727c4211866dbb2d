/// A try that did not succeed, as the journal keeps it.
package struct Attempt: Hashable, Sendable {
    /// Which try, from 1.
    package var number: Int
    package var stage: Int
    package var worker: String
    package var kind: Charge.Kind
    package var code: String
    package var message: String
    /// The worker's last lines of standard error, for a crash.
    package var standardError: [String]

    package init(
        number: Int, stage: Int, worker: String, kind: Charge.Kind, code: String, message: String,
        standardError: [String] = []
    ) {
        self.number = number
        self.stage = stage
        self.worker = worker
        self.kind = kind
        self.code = code
        self.message = message
        self.standardError = standardError
    }
}
