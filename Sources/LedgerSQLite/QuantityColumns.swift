import DocumentModel
import GRDB

/// A quantity as columns of `quantities` and `measures`.
enum QuantityColumns {
    static let names = [
        "span_begin", "span_end", "low", "high", "comparator", "unit", "of_begin", "of_end",
        "si_low", "si_high", "si_unit",
    ]

    static func values(of quantity: Quantity) -> [(any DatabaseValueConvertible)?] {
        [
            quantity.span.begin, quantity.span.end, quantity.low, quantity.high, quantity.comparator.rawValue,
            quantity.unit, quantity.of?.begin, quantity.of?.end, quantity.si?.low, quantity.si?.high, quantity.si?.unit,
        ]
    }

    static func quantity(of row: Row) throws -> Quantity {
        Quantity(
            span: row.span("span"), low: row["low"], high: row["high"], comparator: try row.word("comparator"),
            unit: row["unit"], of: row.optionalSpan("of"), si: siValue(of: row))
    }

    private static func siValue(of row: Row) -> SIValue? {
        guard let unit: String = row["si_unit"] else { return nil }
        return SIValue(low: row["si_low"], high: row["si_high"], unit: unit)
    }
}
