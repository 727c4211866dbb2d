import DocumentModel

/// How the times that were found compare with marked ones: relaxed spans with the right value, as TempEval-3 counts.
public struct MarkedTimesScore: Sendable {
    private var expected = 0
    private var found = 0
    private var right = 0
    private var exact = 0

    /// Creates a score of nothing.
    public init() {}

    /// Counts one text.
    public mutating func add(_ gold: [MarkedTimes.Mark], _ predicted: [MarkedTimes.Mark]) {
        expected += gold.count
        found += predicted.count
        right += gold.count { mark in
            predicted.contains { $0.span.overlaps(mark.span) && Self.value($0) == Self.value(mark) }
        }
        exact += gold.count { predicted.contains($0) }
    }

    /// The value without `SET` and the modifier.
    private static func value(_ mark: MarkedTimes.Mark) -> Substring {
        let parts = mark.value.split(separator: " ")
        return parts.first == "SET" ? parts.last ?? "" : parts.first ?? ""
    }

    /// `name value unit` lines.
    public func lines(_ name: String) -> [String] {
        let percent = { (count: Int) in
            expected + found == 0 ? 100 : (20_000 * Double(count) / Double(expected + found)).rounded() / 100
        }
        return [
            "\(name).value-f1 \(percent(right)) % (of \(expected), \(found) found)",
            "\(name).exact-f1 \(percent(exact)) %",
        ]
    }
}
