import DocumentModel
import GRDB

/// A referent as four columns with a prefix (`place_text`, `place_begin`, `place_end`, `place_entity`).
enum ReferentColumns {
    static func names(_ prefix: String) -> [String] {
        ["text", "begin", "end", "entity"].map { "\(prefix)_\($0)" }
    }

    static func values(of referent: Referent?) -> [(any DatabaseValueConvertible)?] {
        [referent?.text, referent?.span?.begin, referent?.span?.end, referent?.entity]
    }

    static func referent(of row: Row, _ prefix: String) -> Referent? {
        guard let text: String = row["\(prefix)_text"] else { return nil }
        return Referent(text: text, span: row.optionalSpan(prefix), entity: row["\(prefix)_entity"])
    }
}
