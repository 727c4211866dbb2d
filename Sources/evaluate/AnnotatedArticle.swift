import DocumentModel
import FoundationEssentials

/// An article with the attributions that people marked in it, as spans of bytes without marks at their edges.
struct AnnotatedArticle {
    /// Who says what by which words.
    struct Attribution {
        var source: Set<Span>
        var cue: Set<Span>
        var content: Set<Span>
    }

    var document: Document
    var attributions: [Attribution]
    private let bytes: [UInt8]

    private struct Record: Decodable {
        struct Attribution: Decodable {
            var source: [[Int]]?
            var cue: [[Int]]?
            var content: [[Int]]?
        }

        var id: String
        var text: String
        var publishedAt: String?
        var attributions: [Attribution]
    }

    /// Reads a file of JSON lines.
    static func read(_ path: String) throws -> [AnnotatedArticle] {
        let decoder = JSONDecoder()
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
            AnnotatedArticle(try decoder.decode(Record.self, from: Data(line.utf8)))
        }
    }

    private init(_ record: Record) {
        document = Document(id: record.id, text: record.text)
        document.publishedAt = record.publishedAt.map { DocumentDate(given: $0) }
        bytes = Array(record.text.utf8)
        attributions = []
        let map = OffsetMap(record.text)
        func spans(_ pairs: [[Int]]?) -> Set<Span> {
            Set(
                (pairs ?? []).compactMap { map.bytes(Span(begin: $0[0], end: $0[1])) }.map(trimmed).filter {
                    !$0.isEmpty
                })
        }
        attributions = record.attributions.map {
            Attribution(source: spans($0.source), cue: spans($0.cue), content: spans($0.content))
        }
    }

    /// A claim as an attribution; nil for the outlet's own statements.
    func attribution(_ claim: Claim) -> Attribution? {
        guard claim.quotation != .none, let link = claim.attribution.first else { return nil }
        func spans(_ spans: [Span]) -> Set<Span> { Set(spans.map(trimmed).filter { !$0.isEmpty }) }
        return Attribution(
            source: spans([link.source?.span].compactMap(\.self)), cue: spans([link.cue?.span].compactMap(\.self)),
            content: spans(claim.content))
    }

    private static let edges = Set(" \t\r\n.,;:!?\"'`-()[]".utf8)

    /// A span without white space and punctuation at its edges, in ASCII or U+2010 - U+201F, and U+00A0.
    private func trimmed(_ span: Span) -> Span {
        var span = span
        while span.begin < span.end, let count = edge(span.begin) { span.begin += count }
        while span.end > span.begin {
            if Self.edges.contains(bytes[span.end - 1]) {
                span.end -= 1
            } else if span.end - 3 >= span.begin, edge(span.end - 3) == 3 {
                span.end -= 3
            } else if span.end - 2 >= span.begin, edge(span.end - 2) == 2 {
                span.end -= 2
            } else {
                break
            }
        }
        return span
    }

    private func edge(_ index: Int) -> Int? {
        if Self.edges.contains(bytes[index]) { return 1 }
        if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
        return (0x90...0x9F).contains(bytes[index + 2]) ? 3 : nil
    }
}
