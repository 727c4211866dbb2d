package import DocumentModel

/// How the words of a source lead to who it is.
package enum SourceResolution: String, CaseIterable, Sendable {
    /// They hold a name.
    case name = "a name"
    /// A noun that coreference has resolved: "the president", "the ministry".
    case noun = "a noun"
    /// A pronoun, and nobody else is mentioned since the one it is taken for.
    case pronoun = "a pronoun"
    /// A pronoun with somebody else between.
    case contestedPronoun = "a pronoun with somebody else between"
    /// Words that leave it open, of whoever spoke before.
    case sequence = "who spoke before"

    /// How the words at `span` lead to the entity of that id.
    package init(_ span: Span, _ entity: String, in document: Document) {
        let inside = document.mentions(in: span)
        let own = inside.filter { span.contains($0.span) && $0.entity == entity }
        if own.contains(where: { $0.kind == .name }) {
            self = .name
        } else if own.contains(where: { $0.kind == .nominal }) {
            self = .noun
        } else if own.isEmpty {
            self = .sequence
        } else {
            let before = document.mentions[..<inside.startIndex]
            self = Self.isContested(span, entity, before) ? .contestedPronoun : .pronoun
        }
    }

    /// How many of a hundred such links are right, as 0-1: `evaluate coreference GUM --links` on its news and interviews;
    /// nouns on all of it (docs/decisions/0154).
    var share: Double {
        switch self {
        case .name: 1
        case .noun: 0.87
        case .pronoun: 0.84
        case .contestedPronoun: 0.73
        case .sequence: 0.8
        }
    }

    /// Whether somebody else of its kind is mentioned since the entity was, in the mentions that begin before a span.
    private static func isContested(_ span: Span, _ entity: String, _ before: ArraySlice<Mention>) -> Bool {
        guard let last = before.lastIndex(where: { $0.entity == entity && $0.span.end <= span.begin }) else {
            return true
        }
        return before[(last + 1)...].contains { other in
            other.span.begin >= before[last].span.end && other.span.end <= span.begin
                && other.type == before[last].type && other.kind != .pronoun && other.entity != entity
        }
    }
}
