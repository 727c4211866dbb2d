/// The settings of the store stage, out of the words that the pipeline's configuration gives.
public struct StoreSettings: Hashable, Sendable {
    /// Why settings cannot be used.
    public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
        /// What is wrong and what to do, for a person.
        public var description: String
    }

    /// Path of the ledger's file.
    public var ledger: String
    /// The most documents that one transaction takes, 1-10,000.
    public var batch: Int

    /// Reads `ledger` (a path, required) and `batch` (1-10,000, default 64).
    public init(_ settings: [String: String]) throws(Refusal) {
        guard let ledger = settings["ledger"], !ledger.isEmpty else {
            throw Refusal(description: "the store needs the setting \"ledger\": the path of the ledger's file")
        }
        guard let batch = Int(settings["batch"] ?? "64"), (1...10_000).contains(batch) else {
            throw Refusal(
                description:
                    "the store's setting \"batch\" is \"\(settings["batch"] ?? "")\": give a number from 1 to 10000")
        }
        self.ledger = ledger
        self.batch = batch
    }
}
