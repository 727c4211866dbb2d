import FoundationEssentials

/// JSON of the ledger's edges: one line, keys sorted, so that the same value always gives the same bytes.
public struct JSONLine {
    private let encoder = JSONEncoder()

    /// Creates an encoder of lines.
    public init() {
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// The value as one line of JSON, without a line end.
    public func encode(_ value: some Encodable) throws -> String {
        String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
