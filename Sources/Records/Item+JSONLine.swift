public import PipelineStage

extension Item {
    /// Reads a line of JSON in the form of `ItemRecord`.
    ///
    /// - Parameters:
    ///   - line: one JSON object in UTF-8.
    ///   - defaultURI: the URI where the record has none, as the records of corpora often have.
    /// - Throws: `RecordError` with a reason fit to follow `FILE:LINE: `.
    public init(jsonLine line: some BidirectionalCollection<UInt8>, defaultURI: String = "") throws(RecordError) {
        self = try JSONLine.decode(ItemRecord.self, from: line).item(defaultURI: defaultURI)
    }

    /// The item as one line of JSON, without a line end; bytes as base64.
    public func jsonLine() throws(RecordError) -> String {
        try JSONLine.encode(ItemRecord(self))
    }
}
