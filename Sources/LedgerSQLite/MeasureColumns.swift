import DocumentModel
import GRDB

/// A measure as columns of `measures`.
enum MeasureColumns {
    static let names =
        ["indicator"] + QuantityColumns.names + ReferentColumns.names("group") + ReferentColumns.names("by")
        + ReferentColumns.names("place")
        + ["has_window", "window_begin", "window_end", "as_of", "accumulation", "policy", "part_of"]

    static func values(of measure: Measure) -> [(any DatabaseValueConvertible)?] {
        let window = measure.window
        return [measure.indicator] + QuantityColumns.values(of: measure.quantity)
            + ReferentColumns.values(of: measure.group) + ReferentColumns.values(of: measure.by)
            + ReferentColumns.values(of: measure.place) + [
                window == nil ? 0 : 1, window?.begin, window?.end, measure.asOf, measure.accumulation?.rawValue,
                measure.policy, measure.partOf,
            ]
    }

    static func measure(of row: Row) throws -> Measure {
        let hasWindow: Bool = row["has_window"]
        return Measure(
            quantity: try QuantityColumns.quantity(of: row), indicator: row["indicator"],
            group: ReferentColumns.referent(of: row, "group"), by: ReferentColumns.referent(of: row, "by"),
            place: ReferentColumns.referent(of: row, "place"),
            window: hasWindow ? Measure.Window(begin: row["window_begin"], end: row["window_end"]) : nil,
            asOf: row["as_of"], accumulation: row.hasValue("accumulation") ? try row.word("accumulation") : nil,
            policy: row["policy"], partOf: row["part_of"])
    }
}
