/// A range of a document's text, end exclusive.
///
/// Inside the pipeline the unit is UTF-8 bytes; at every edge (JSON, database, HTTP) it is Unicode code points.
/// ``OffsetMap`` converts.
public struct Span: Hashable, Sendable, Codable {
    /// The first offset that belongs to the span.
    public var begin: Int
    /// The first offset after the span.
    public var end: Int

    /// Creates a span; `begin` must not exceed `end`.
    public init(begin: Int, end: Int) {
        precondition(begin <= end, "a span must not end before it begins")
        self.begin = begin
        self.end = end
    }

    /// The number of units covered.
    public var count: Int { end - begin }

    /// Whether no unit is covered.
    public var isEmpty: Bool { begin == end }

    /// Whether every unit of `other` is covered.
    public func contains(_ other: Span) -> Bool { begin <= other.begin && other.end <= end }

    /// Whether a unit is covered by both.
    public func overlaps(_ other: Span) -> Bool { begin < other.end && other.begin < end }
}

extension Span: Comparable {
    /// Orders by begin, then by end.
    public static func < (left: Span, right: Span) -> Bool {
        (left.begin, left.end) < (right.begin, right.end)
    }
}

extension Span {
    private enum CodingKeys: String, CodingKey { case begin, end }

    /// Decodes a span; one that ends before it begins is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let begin = try container.decode(Int.self, forKey: .begin)
        let end = try container.decode(Int.self, forKey: .end)
        guard begin <= end else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: container.codingPath, debugDescription: "the span ends before it begins"))
        }
        self.init(begin: begin, end: end)
    }
}
