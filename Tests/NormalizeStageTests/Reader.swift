import DocumentModel
import ExtractStage
import NormalizeStage

/// A claim as a test writes it: who (after coreference, else in the words of the text), by which cue, what.
struct Said: Equatable, CustomStringConvertible {
    var who: String?
    var cue: String?
    var what: String

    init(_ who: String?, _ cue: String?, _ what: String) {
        self.who = who
        self.cue = cue
        self.what = what
    }

    init(_ claim: Claim) {
        let link = claim.attribution.last
        who = link?.source?.name ?? link?.source?.text
        cue = link?.cue?.lemma
        what = claim.text
    }

    var description: String { "\(who ?? "-") | \(cue ?? "-") | \(what)" }
}

/// Runs extract and normalize on a text whose lines are paragraphs.
enum Reader {
    static func document(_ text: String, publishedAt: String? = nil) -> Document {
        NormalizeStage.normalize(ExtractStage.extract(unread(text, publishedAt: publishedAt)))
    }

    /// A document before extract.
    static func unread(_ text: String, publishedAt: String? = nil) -> Document {
        var document = Document(id: "test", text: text)
        document.publishedAt = publishedAt.map { DocumentDate(given: $0) }
        document.blocks = blocks(text)
        return document
    }

    /// The claims of a text whose first line is its headline.
    static func titled(_ text: String, publishedAt: String? = nil) -> [Claim] {
        var document = Document(id: "test", text: text)
        document.publishedAt = publishedAt.map { DocumentDate(given: $0) }
        document.blocks = blocks(text)
        document.blocks[0].kind = .title
        return NormalizeStage.normalize(ExtractStage.extract(document)).claims ?? []
    }

    /// A block a line.
    private static func blocks(_ text: String) -> [Block] {
        var begin = 0
        return text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
            defer { begin += line.utf8.count + 1 }
            guard !line.isEmpty else { return nil }
            let kind: Block.Kind = line.hasPrefix("- ") ? .related : .paragraph
            return Block(kind: kind, span: Span(begin: begin, end: begin + line.utf8.count))
        }
    }

    static func claims(_ text: String, publishedAt: String? = nil) -> [Claim] {
        document(text, publishedAt: publishedAt).claims ?? []
    }

    static func said(_ text: String) -> [Said] { claims(text).map(Said.init) }
}
