import DocumentModel
import LanguageModels

/// Who "he", "it" or "the agency" is that coreference has left open: the source of a claim right before, where it
/// agrees.
///
/// "Israel's military denied it. It said ...", "a port manager said. He asked ...": whoever speaks twice running. "Its
/// spokesman" speaks for the body that spoke before.
struct SourceSequence {
    private struct Known {
        var source: Source
        var sentence: Int
    }

    private let table: TokenTable
    private let persons: Set<String>
    /// The first sentence of the quotation that each sentence goes on with, or itself.
    private let opening: [Int]
    private var known: [Known] = []

    /// How many sentences may lie between a pronoun and whom it means, and between a noun and the body it means.
    private static let reach = (pronoun: 1, noun: 6)

    init(_ document: Document, _ table: TokenTable) {
        self.table = table
        persons = Set(document.entities.filter { $0.type == .person }.map(\.id))
        var opening = Array(table.sentences.indices)
        for quotation in QuotationFinder(table: table).quotations() {
            let first = Int(table.sentenceOfToken[quotation.open])
            let last = Int(table.sentenceOfToken[max(quotation.open, quotation.outer.upperBound - 1)])
            for sentence in first..<max(first, last) { opening[sentence + 1] = opening[first] }
        }
        self.opening = opening
    }

    /// The source with the name of one before, if its words leave it open; remembers it for the next one.
    mutating func follow(_ source: Source, _ confidence: SourceConfidence) -> Source {
        guard let span = source.span else { return source }
        let tokens = table.tokens(span)
        guard !tokens.isEmpty else { return source }
        let sentence = Int(table.sentenceOfToken[tokens.lowerBound])
        let other = meant(source, tokens, sentence).flatMap { confidence.suffices(span, $0.entity) ? $0 : nil }
        var resolved = other.map { self.resolved(source, $0) } ?? source
        if resolved.affiliations.isEmpty, let body = possessor(tokens, sentence) { resolved.affiliations = [body] }
        known.append(Known(source: resolved, sentence: sentence))
        return resolved
    }

    private func resolved(_ source: Source, _ other: Source) -> Source {
        var resolved = other
        resolved.span = source.span
        resolved.text = source.text
        return resolved
    }

    private func meant(_ source: Source, _ tokens: Range<Int>, _ sentence: Int) -> Source? {
        guard source.entity == nil else { return nil }
        if tokens.count == 1, table.isAny(tokens.lowerBound, .subjectPronoun) {
            guard source.name == nil, let last = known.last,
                opening[sentence] - last.sentence <= Self.reach.pronoun,
                sentence >= last.sentence, !isOpen(last.source), agrees(tokens.lowerBound, last.source)
            else { return nil }
            return last.source
        }
        guard tokens.count == 2, table.isWord(tokens.lowerBound, Key.the),
            table.isAny(tokens.lowerBound + 1, [.bodyNoun, .organizationHead])
        else { return nil }
        return body(tokens.lowerBound + 1, sentence)
    }

    /// "the ministry", "the agency": the last body that spoke whose name has the word, or any for words that fit all.
    private func body(_ noun: Int, _ sentence: Int) -> Source? {
        let word = table.text(noun..<noun + 1).lowercased()
        return known.last { other in
            guard let name = other.source.name, sentence - other.sentence <= Self.reach.noun, isBody(other.source)
            else {
                return false
            }
            return Self.general.contains(word) ? other.sentence >= sentence - 1 : name.lowercased().contains(word)
        }?.source
    }

    private static let general: Set<String> = ["agency", "group", "organization", "organisation", "body", "watchdog"]

    /// "its spokesman", "their leader": the body that spoke right before.
    private func possessor(_ tokens: Range<Int>, _ sentence: Int) -> String? {
        let first = tokens.lowerBound
        guard tokens.count > 1, table.isAny(first, .possessive),
            table.isWord(first, Self.its) || table.isAny(first, .they)
        else { return nil }
        return known.last { isBody($0.source) && sentence - $0.sentence <= Self.reach.pronoun }?.source.name
    }

    private static let its = WordKey("its")

    private func isBody(_ source: Source) -> Bool {
        source.name != nil && source.role == nil && (source.kind == .named || source.kind == .outlet)
            && !(source.entity.map(persons.contains) ?? false)
    }

    private func isOpen(_ source: Source) -> Bool {
        guard source.name == nil, source.pseudonym == nil, let span = source.span else { return false }
        return table.isAny(table.firstToken(atOrAfter: span.begin), .pronoun)
    }

    private func agrees(_ token: Int, _ source: Source) -> Bool {
        if table.isWord(token, Key.it) { return source.kind == .document || isBody(source) }
        if table.isAny(token, .they) { return source.kind == .group || (source.number ?? 1) > 1 }
        guard table.isAny(token, [.he, .she]) else { return false }
        return source.kind == .unnamed && source.role != nil && source.number ?? 1 == 1
    }
}
