import DocumentModel
import SwiftProtobuf

/// The text that spans must lie in: bytes from outside are checked here before they become a `Span`, which traps.
struct TextBounds {
    /// Length of the text in UTF-8 bytes.
    var byteCount: Int

    func span(_ begin: UInt32, _ end: UInt32, _ field: StaticString) throws -> DocumentModel.Span {
        guard begin <= end, Int(end) <= byteCount else {
            throw MessageError("\(field): span \(begin)..<\(end) is not in a text of \(byteCount) bytes")
        }
        return Span(begin: Int(begin), end: Int(end))
    }

    func span(_ wire: WireSpan, _ field: StaticString) throws -> DocumentModel.Span {
        try span(wire.begin, wire.end, field)
    }

    func wire(_ span: DocumentModel.Span, _ field: StaticString) throws -> WireSpan {
        guard span.begin >= 0, span.end <= byteCount else {
            throw MessageError("\(field): span \(span.begin)..<\(span.end) is not in a text of \(byteCount) bytes")
        }
        return .with {
            $0.begin = UInt32(span.begin)
            $0.end = UInt32(span.end)
        }
    }
}

/// The value of an enumeration that is written as an upper-case word.
func word<Word: RawRepresentable<String>>(_ raw: String, _ field: StaticString) throws -> Word {
    guard let value = Word(rawValue: raw) else { throw MessageError("\(field): unknown word '\(raw)'") }
    return value
}
