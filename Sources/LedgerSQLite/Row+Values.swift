import DocumentModel
import GRDB
import Ledger

extension Row {
    /// The span in the columns `PREFIX_begin` and `PREFIX_end`.
    func span(_ prefix: String) -> DocumentModel.Span {
        Span(begin: self["\(prefix)_begin"], end: self["\(prefix)_end"])
    }

    /// The same, or nil where the columns are NULL.
    func optionalSpan(_ prefix: String) -> DocumentModel.Span? {
        guard let begin: Int = self["\(prefix)_begin"], let end: Int = self["\(prefix)_end"] else { return nil }
        return Span(begin: begin, end: end)
    }

    /// Whether the column is not NULL.
    func hasValue(_ column: String) -> Bool {
        let value: DatabaseValue = self[column]
        return !value.isNull
    }

    /// The word of an enumeration in the column, or nil where it is NULL.
    func optionalWord<Word: RawRepresentable<String>>(_ column: String) throws -> Word? {
        hasValue(column) ? try word(column) : nil
    }

    /// The word of an enumeration in the column.
    func word<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
        let text: String = self[column]
        guard let word = Word(rawValue: text) else {
            throw LedgerError(
                kind: .version,
                message:
                    "the ledger holds \"\(text)\" in column \(column), which this build does not know: use a newer build"
            )
        }
        return word
    }
}
