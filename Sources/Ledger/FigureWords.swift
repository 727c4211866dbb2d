public import DocumentModel

/// Quantities in words for a person: "about 1,000", "1,000-1,500 t", "more than 3.5 percent".
public enum FigureWords {
    /// The quantity in words.
    public static func words(of quantity: Quantity) -> String {
        [number(quantity), quantity.unit].compactMap { $0 }.joined(separator: " ")
    }

    private static func number(_ quantity: Quantity) -> String {
        switch (quantity.low, quantity.high) {
        case (let low?, let high?) where low != high: "\(digits(low))-\(digits(high))"
        case (let low?, _): prefix(quantity.comparator, open: quantity.high == nil ? "at least " : "") + digits(low)
        case (nil, let high?): prefix(quantity.comparator, open: "at most ") + digits(high)
        case (nil, nil): "?"
        }
    }

    private static func prefix(_ comparator: Quantity.Comparator, open: String) -> String {
        switch comparator {
        case .about: "about "
        case .moreThan: "more than "
        case .lessThan: "less than "
        case .atLeast: "at least "
        case .atMost: "at most "
        case .exact, .between, .vague: open
        }
    }

    /// The number with its thousands set apart, as few decimals as it has.
    private static func digits(_ number: Double) -> String {
        guard let whole = Int(exactly: number) else { return String(number) }
        let digits = Array(String(whole.magnitude))
        let groups = digits.indices.map { index in
            (index > 0 && (digits.count - index).isMultiple(of: 3) ? "," : "") + String(digits[index])
        }
        return (whole < 0 ? "-" : "") + groups.joined()
    }
}
