import DocumentModel
import NaturalLanguage

/// Numbers and ranges in the notation of Recognizers-Text.
enum NumberText {
    static func text(_ number: Double) -> String { "\(number)" }

    /// Whether two notations mean the same, rounding aside.
    static func isSame(_ gold: String, _ found: String) -> Bool {
        if gold == found { return true }
        if gold.contains(",") || found.contains(",") { return isSameRange(gold, found) }
        let percent = { (text: String) in Double(text.hasSuffix("%") ? String(text.dropLast()) : text) }
        guard let left = percent(gold), let right = percent(found) else { return false }
        return abs(left - right) <= 1e-9 * max(abs(left), abs(right), 1e-12) + 1e-14 * max(abs(left), 1)
    }

    /// `[20,30)`: whether the upper end of a plain range belongs to it is a convention, which its two modes settle differently.
    private static func isSameRange(_ gold: String, _ found: String) -> Bool {
        let parts = { (text: String) in
            text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
        }
        let (left, right) = (parts(gold), parts(found))
        guard left.count == 2, right.count == 2 else { return false }
        for (one, other) in zip(left, right) where Double(one) != Double(other) { return false }
        let isPlain = !left[0].isEmpty && !left[1].isEmpty
        return isPlain || gold.first == found.first && gold.last == found.last
    }

    static func percent(_ quantity: Quantity) -> FoundValue? {
        guard quantity.unit == "percent", let low = quantity.low ?? quantity.high else { return nil }
        return FoundValue(span: quantity.span.begin..<quantity.span.end, value: "\(low)%")
    }

    /// The span without "about" before it and without the unit after it, which are no part of a range of numbers there.
    private static func numberSpan(_ quantity: Quantity, _ words: String) -> Range<Int> {
        let hedge = ["about ", "around ", "approximately "].first {
            words.hasPrefix($0) && quantity.comparator != .about
                || words.hasPrefix($0) && quantity.low != quantity.high
        }
        let begin = quantity.span.begin + (hedge?.utf8.count ?? 0)
        guard quantity.unit != nil, let last = NumberFinder().numbers(in: words).last else {
            return begin..<quantity.span.end
        }
        return begin..<quantity.span.begin + last.span.end
    }

    /// Quantities with a comparator or two ends.
    static func range(_ quantity: Quantity, in text: String) -> FoundValue? {
        let words = String(decoding: Array(text.utf8)[quantity.span.begin..<quantity.span.end], as: UTF8.self)
            .lowercased()
        let span = numberSpan(quantity, words)
        func range(_ open: String, _ close: String) -> FoundValue {
            let value = "\(open)\(quantity.low.map { "\($0)" } ?? ""),\(quantity.high.map { "\($0)" } ?? "")\(close)"
            return FoundValue(span: span, value: value)
        }
        if quantity.low != nil, quantity.high != nil, quantity.low != quantity.high { return range("[", "]") }
        switch quantity.comparator {
        case .atLeast: return range("[", ")")
        case .moreThan: return range("(", ")")
        case .atMost: return range("(", "]")
        case .lessThan: return range("(", ")")
        case .between: return range("[", "]")
        case .exact where words.hasPrefix("equal"): return range("[", "]")
        default: return nil
        }
    }
}
