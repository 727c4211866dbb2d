import DocumentModel
import LanguageModels

/// Finds why a source is not named: "who spoke on condition of anonymity because the talks go on".
struct AnonymityReader {
    let table: TokenTable

    private static let phrases = Phrases(.anonymity)
    /// The words that a reason begins with after a request for anonymity.
    private static let openers = Set(
        ["because", "as", "since", "to", "in", "given", "citing", "for", "out", "due", "owing"].map(WordKey.init))
    /// The words that a reason of its own goes back to.
    private static let conjunctions = Set(["because", "as", "since", "who"].map(WordKey.init))

    /// The words of the reason that the sentence of a source gives, or the next one that is about it, or nil.
    func reason(near source: Range<Int>) -> Span? {
        let number = Int(table.sentenceOfToken[source.lowerBound])
        if let own = reason(in: table.sentences[number]) { return own }
        guard number + 1 < table.sentences.count, isAbout(source, table.sentences[number + 1]) else { return nil }
        return reason(in: table.sentences[number + 1])
    }

    private static let pronouns = Set(["both", "they", "he", "she", "all", "each"].map(WordKey.init))

    /// "Both were granted anonymity because", "The officials spoke ...": a pronoun, or the noun of the source again.
    private func isAbout(_ source: Range<Int>, _ sentence: Range<Int>) -> Bool {
        guard let first = sentence.first else { return false }
        if Self.pronouns.contains(table.keys[first]) { return true }
        let nouns = source.filter { table.isAny($0, [.role, .pluralRole, .group]) }.map { table.keys[$0] }
        return table.isWord(first, Key.the)
            && sentence.dropFirst().prefix(3).contains { nouns.contains(table.keys[$0]) }
    }

    private func reason(in sentence: Range<Int>) -> Span? {
        for token in sentence {
            guard let match = Self.phrases.match(table, at: token, before: sentence.upperBound) else { continue }
            let reason =
                match.value == "REASON"
                ? ownReason(token, sentence) : reasonAfter(token + match.count, sentence)
            if let reason { return table.span(reason) }
        }
        return nil
    }

    private func reasonAfter(_ start: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let begin = start < sentence.upperBound && table.isShape(start, .comma) ? start + 1 : start
        guard begin < sentence.upperBound, Self.openers.contains(table.keys[begin]) else { return nil }
        return begin..<end(begin, sentence)
    }

    /// "because he was not authorised to speak": goes back to the conjunction.
    private func ownReason(_ token: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let reach = max(sentence.lowerBound, token - 6)..<token
        guard let opener = reach.last(where: { Self.conjunctions.contains(table.keys[$0]) }) else { return nil }
        let begin = table.isWord(opener, Key.who) ? opener + 1 : opener
        return begin..<end(token, sentence)
    }

    /// A reason ends at a comma, a dash, a quotation or a verb that says.
    private func end(_ begin: Int, _ sentence: Range<Int>) -> Int {
        (begin + 1..<max(begin + 1, sentence.upperBound)).first { token in
            table.isShape(token, [.comma, .terminal, .quotationMark, .parenthesis, .semicolon])
                || table.isShape(token, .dash) && table.isShape(token, .spaceBefore)
                || table.isWord(token, Key.said) || table.isWord(token, Key.told)
        } ?? sentence.upperBound
    }
}
