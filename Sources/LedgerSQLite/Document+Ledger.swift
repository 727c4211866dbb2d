import DocumentModel
import Ledger

extension Document {
    /// The document as the ledger keeps it: without tokens and sentences, spans in code points.
    ///
    /// - Throws: `document` if it cannot be kept or could not be given back as it is.
    func forLedger() throws(LedgerError) -> Document {
        var document = self
        document.tokens = []
        document.sentences = []
        let (map, length, id) = (OffsetMap(text), text.utf8.count, id)
        try document.mapSpans { (span) throws(LedgerError) in
            guard span.begin >= 0, span.end <= length, map.bytes(map.codePoints(span)) == span else {
                throw LedgerError.unfit(
                    id, "the span \(span.begin)..<\(span.end) is not one of its text's \(length) bytes")
            }
            return map.codePoints(span)
        }
        guard !text.utf8.contains(0) else { throw LedgerError.unfit(id, "its text holds a NUL character") }
        guard numbers.allSatisfy(\.isFinite) else { throw LedgerError.unfit(id, "one of its numbers is not finite") }
        return document
    }

    private var numbers: [Double] {
        let claims = claims ?? []
        let measured = claims.flatMap(\.measures).map(\.quantity)
        return (quantities + measured).flatMap { [$0.low, $0.high] }.compactMap { $0 } + claims.compactMap(\.confidence)
    }
}

extension LedgerError {
    fileprivate static func unfit(_ id: String, _ reason: String) -> LedgerError {
        LedgerError(
            kind: .document,
            message: "document \"\(id)\" cannot be stored: \(reason); this is a mistake of an earlier stage: report it "
                + "with the document")
    }
}
