public import DocumentModel
public import PipelineMessages
public import PipelineStage

/// What a stage takes, as the hub hands it on.
public protocol PayloadDecodable {
    /// Decodes the bytes, or says why they are none.
    init(serialized bytes: [UInt8]) throws(MessageError)
}

extension Item: PayloadDecodable {}
extension Document: PayloadDecodable {}

/// What a stage gives, as the hub takes it.
public protocol PayloadEncodable {
    /// The result as it travels.
    func payloadResult() throws(MessageError) -> PayloadResult
}

extension Document: PayloadEncodable {
    /// The document's bytes for the next stage.
    ///
    /// - Returns: Always an output.
    /// - Throws: ``PipelineMessages/MessageError`` where a span lies outside the text.
    public func payloadResult() throws(MessageError) -> PayloadResult { .output(try serialized()) }
}

extension StoredDocument: PayloadEncodable {
    /// The receipt, which travels without a payload.
    ///
    /// - Returns: Always a receipt.
    /// - Throws: Never.
    public func payloadResult() throws(MessageError) -> PayloadResult { .stored(documentID: documentID) }
}
