/// Durations and sizes as text.
package enum Quantity {
    package static let durations = [("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000)]
    package static let sizes = [("B", 1), ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30)]

    /// Milliseconds in the largest unit that gives a whole number.
    package static func duration(_ milliseconds: Int) -> String { text(milliseconds, durations) }

    /// Bytes in the largest unit that gives a whole number.
    package static func size(_ bytes: Int) -> String { text(bytes, sizes) }

    /// The value of a whole number followed by one of `units`; nil where it is neither or too large.
    package static func parse(_ text: String, _ units: [(name: String, factor: Int)]) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let unit = units.first(where: { $0.name == text.dropFirst(digits.count) }), let count = Int(digits) else {
            return nil
        }
        let (value, overflows) = count.multipliedReportingOverflow(by: unit.factor)
        return overflows ? nil : value
    }

    private static func text(_ value: Int, _ units: [(String, Int)]) -> String {
        let unit = units.last { value % $0.1 == 0 && value >= $0.1 } ?? units[0]
        return "\(value / unit.1)\(unit.0)"
    }
}
