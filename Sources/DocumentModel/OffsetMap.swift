/// Converts offsets of one text between UTF-8 bytes and Unicode code points.
///
/// The only place that does: tested on emoji, combining marks, CRLF and a byte-order mark. Both directions are one
/// array look-up; building is one pass over the text, and free for ASCII.
public struct OffsetMap: Sendable {
    /// Byte offset of each code point, with the length of the text at the end; empty for ASCII text.
    private let byteOffsets: [Int32]
    /// Code point index at each byte offset, with the number of code points at the end; empty for ASCII text.
    private let codePointOffsets: [Int32]
    private let byteCount: Int

    /// Maps the offsets of `text`.
    public init(_ text: String) {
        byteCount = text.utf8.count
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else {
            byteOffsets = []
            codePointOffsets = []
            return
        }
        var bytes: [Int32] = []
        var points: [Int32] = []
        points.reserveCapacity(byteCount + 1)
        for byte in text.utf8 {
            let isContinuation = byte & 0xC0 == 0x80
            if !isContinuation { bytes.append(Int32(points.count)) }
            points.append(Int32(bytes.count - 1))
        }
        points.append(Int32(bytes.count))
        bytes.append(Int32(byteCount))
        byteOffsets = bytes
        codePointOffsets = points
    }

    /// The number of code points of the text.
    public var codePointCount: Int { byteOffsets.isEmpty ? byteCount : byteOffsets.count - 1 }

    /// The code points that a span of bytes covers.
    public func codePoints(_ span: Span) -> Span {
        codePointOffsets.isEmpty
            ? span : Span(begin: Int(codePointOffsets[span.begin]), end: Int(codePointOffsets[span.end]))
    }

    /// The bytes that a span of code points covers, or nil if it reaches outside the text or ends before it begins.
    public func bytes(_ span: Span) -> Span? {
        guard span.begin >= 0, span.begin <= span.end, span.end <= codePointCount else { return nil }
        return byteOffsets.isEmpty ? span : Span(begin: Int(byteOffsets[span.begin]), end: Int(byteOffsets[span.end]))
    }
}
