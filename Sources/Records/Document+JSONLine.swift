public import DocumentModel

extension Document {
    /// Reads a line of JSON as records.md describes it; spans become UTF-8 bytes.
    ///
    /// - Throws: `RecordError` with a reason fit to follow `FILE:LINE: `: not JSON, a field missing or of the wrong
    ///   type, a span that reaches outside the text, a head outside the tokens.
    public init(jsonLine line: some BidirectionalCollection<UInt8>) throws(RecordError) {
        self = try JSONLine.decode(Document.self, from: line)
        guard !id.isEmpty else { throw RecordError("\"id\" is empty") }
        try checkHeads()
        try checkParts()
        let map = OffsetMap(text)
        try mapSpans { (span) throws(RecordError) in
            guard let bytes = map.bytes(span) else {
                throw RecordError(
                    "span \(span.begin)-\(span.end) is not inside the text of \(map.codePointCount) code points")
            }
            return bytes
        }
    }

    /// The document as one line of JSON, without a line end; spans are code points.
    ///
    /// - Parameter withTokens: whether the columns of tokens are written.
    /// - Returns: the line.
    /// - Throws: `RecordError` where a number is not finite.
    public func jsonLine(withTokens: Bool = true) throws(RecordError) -> String {
        var document = self
        if !withTokens { document.tokens = [] }
        let map = OffsetMap(text)
        document.mapSpans(map.codePoints)
        return try JSONLine.encode(document)
    }

    private func checkHeads() throws(RecordError) {
        for (index, token) in tokens.enumerated() {
            guard let head = token.head, !(-1..<tokens.count).contains(head) else { continue }
            throw RecordError("the head of token \(index) is \(head): there are \(tokens.count) tokens")
        }
    }

    private func checkParts() throws(RecordError) {
        for claim in claims ?? [] {
            guard let index = claim.measures.firstMisplacedPart else { continue }
            throw RecordError(
                "measure \(index) of claim \(claim.id) is a part of no other measure of it: there are "
                    + "\(claim.measures.count), counted from 0")
        }
    }
}
