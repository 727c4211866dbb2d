import DocumentModel
import LanguageModels

/// Two bounds of one figure: "more than 10 but fewer than 20", "at most 100 and at least 20".
struct TwoBounds {
    let text: Lexemes

    private static let joints: Set<WordKey> = [WordKey("and"), WordKey("but"), WordKey("or")]

    /// The quantity that a one-sided one and the next one make together, or nil where they do not bound one figure.
    func joined(_ first: QuantityReader.Found, before limit: Int) -> QuantityReader.Found? {
        guard first.high == nil, !first.isVague, let side = side(first) else { return nil }
        var index = first.end
        if index < limit, text.isSign(index, ",") { index += 1 }
        if index < limit, text.isAnyWord(index, Self.joints) { index += 1 }
        guard index > first.end, index < limit,
            let second = QuantityReader(text: text).quantity(at: index, before: limit),
            second.high == nil, !second.isVague, let other = self.side(second), other != side,
            first.unit == nil || second.unit == nil || first.unit == second.unit
        else { return nil }
        let (low, high) = side == .low ? (first.low, second.low) : (second.low, first.low)
        guard low < high else { return nil }
        var joined = first
        (joined.low, joined.high, joined.end) = (low, high, second.end)
        joined.unit = first.unit ?? second.unit
        return joined
    }

    private enum Side {
        case low
        case high
    }

    private func side(_ found: QuantityReader.Found) -> Side? {
        switch found.comparator {
        case .atLeast, .moreThan: .low
        case .atMost, .lessThan: .high
        default: nil
        }
    }
}
