public import DocumentModel
public import PipelineStage
import SwiftProtobuf

extension Item {
    /// Decodes the payload that ingest takes.
    ///
    /// - Throws: ``MessageError`` where the bytes are no item.
    public init(serialized bytes: [UInt8]) throws(MessageError) {
        self = try decoding("item") { try Item(WireItem(serializedBytes: bytes)) }
    }

    /// The payload that ingest takes.
    ///
    /// - Throws: ``MessageError`` where the item does not fit into a message of 2 GiB.
    public func serialized() throws(MessageError) -> [UInt8] {
        try encoding("item") { try WireItem(self).serializedBytes() }
    }
}

extension Document {
    /// Decodes the payload that extract, normalize and store take.
    ///
    /// - Throws: ``MessageError`` where the bytes are no document, a span lies outside the text, or a word of an
    ///   enumeration is unknown.
    public init(serialized bytes: [UInt8]) throws(MessageError) {
        self = try decoding("document") { try Document(WireDocument(serializedBytes: bytes)) }
    }

    /// The payload that extract, normalize and store take.
    ///
    /// - Throws: ``MessageError`` where a span lies outside the text, or the document does not fit into a message of
    ///   2 GiB.
    public func serialized() throws(MessageError) -> [UInt8] {
        try encoding("document") { try WireDocument(self).serializedBytes() }
    }
}

private func decoding<Value>(_ what: StaticString, _ body: () throws -> Value) throws(MessageError) -> Value {
    do {
        return try body()
    } catch let error as MessageError {
        throw error
    } catch {
        throw MessageError("these bytes are no \(what): \(error)")
    }
}

private func encoding(_ what: StaticString, _ body: () throws -> [UInt8]) throws(MessageError) -> [UInt8] {
    do {
        return try body()
    } catch let error as MessageError {
        throw error
    } catch {
        throw MessageError("this \(what) cannot be sent: \(error)")
    }
}
