import DocumentModel
import LanguageModels

/// Writes a claim as a sentence that stands alone: names for pronouns, dates for relative expressions, without
/// quotation marks and cue.
struct StatementWriter {
    private let document: Document
    private let table: TokenTable
    /// What is written instead of the tokens that a span begins at: the text and the offset where writing goes on.
    private let pronouns: [Int: String]
    private let dates: [Int: (text: String, end: Int)]

    init(_ document: Document, _ table: TokenTable) {
        self.document = document
        self.table = table
        let names = [String: String](
            document.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        var pronouns: [Int: String] = [:]
        for mention in document.mentions where mention.kind == .pronoun {
            pronouns[mention.span.begin] = mention.entity.flatMap { names[$0] }
        }
        self.pronouns = pronouns
        var dates: [Int: (String, Int)] = [:]
        for time in document.times where time.anchor != nil {
            if let text = DateWords.text(time) { dates[time.span.begin] = (text, time.span.end) }
        }
        self.dates = dates
    }

    /// The sentence, or nil for a claim without words.
    func statement(of claim: Claim) -> String? {
        var words = ""
        for (number, span) in claim.content.enumerated() {
            let part = text(span, claim, isFirst: number == 0)
            if !words.isEmpty, !part.isEmpty { words += " " }
            words += part
        }
        words = restated(words, claim)
        guard let first = words.first else { return nil }
        let sentence = first.uppercased() + words.dropFirst()
        return sentence.last.map { ".!?…".contains($0) } ?? true ? sentence : sentence + "."
    }

    private func text(_ span: Span, _ claim: Claim, isFirst: Bool) -> String {
        var text = ""
        var skip = span.begin
        var needsSpace = false
        for token in leading(table.tokens(span), isFirst) where table.spans[token].begin >= skip {
            needsSpace = needsSpace || table.isShape(token, .spaceBefore)
            if table.isShape(token, .quotationMark) { continue }
            if needsSpace, !text.isEmpty { text += " " }
            needsSpace = false
            if let date = dates[table.spans[token].begin] {
                text += date.text
                skip = date.end
            } else {
                text += replacement(token, claim) ?? table.text(table.spans[token])
            }
        }
        return text
    }

    /// The tokens of a claim without the conjunction that opens it.
    private func leading(_ tokens: Range<Int>, _ isFirst: Bool) -> Range<Int> {
        guard isFirst, let first = tokens.first, tokens.count > 1 else { return tokens }
        let isConjunction =
            table.isWord(first, Key.that) || table.isAny(first, .coordinator) && !table.isShape(first, .capitalized)
        return isConjunction ? first + 1..<tokens.upperBound : tokens
    }

    /// The name for a pronoun that is known to mean somebody, or for the speaker's own "I".
    private func replacement(_ token: Int, _ claim: Claim) -> String? {
        let begin = table.spans[token].begin
        let isPossessive =
            table.isAny(token, .possessive) && !table.isWord(token, WordKey("her")) || isPossessiveHer(token)
        if let name = pronouns[begin] { return isPossessive ? Self.possessive(name) : name }
        guard claim.quotation == .direct, let name = claim.attribution.last?.source?.name else { return nil }
        if table.isWord(token, Key.i) { return isBeforeAm(token) ? nil : name }
        return table.isWord(token, WordKey("my")) ? Self.possessive(name) : nil
    }

    /// "I am" and "I'm" stay: another verb form would be needed.
    private func isBeforeAm(_ token: Int) -> Bool {
        guard token + 1 < table.count else { return false }
        return table.isAny(token + 1, [.be, .have, .do_]) || table.entries[token + 1].verbForms.contains(.base)
    }

    private func isPossessiveHer(_ token: Int) -> Bool {
        guard table.isWord(token, WordKey("her")), token + 1 < table.count else { return false }
        return !table.isPunctuation(token + 1) && !table.isAny(token + 1, WordClass.function)
    }

    private static func possessive(_ name: String) -> String { name + (name.hasSuffix("s") ? "'" : "'s") }

    /// Gives intentions a subject: "to leave" of somebody who vowed it becomes "X will leave".
    private func restated(_ words: String, _ claim: Claim) -> String {
        if words.hasPrefix("it "), claim.attribution.last?.cue?.lemma == "call" { return "it is " + words.dropFirst(3) }
        guard words.hasPrefix("to "), let link = claim.attribution.last, let cue = link.cue else { return words }
        guard let name = link.source?.name ?? link.source?.text else { return words }
        let verb =
            switch cue.stance {
            case .promise, .plan: "will"
            case .reject: "will not"
            default: "is to"
            }
        return "\(name) \(verb) \(words.dropFirst(3))"
    }
}
