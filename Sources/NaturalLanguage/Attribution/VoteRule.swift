import DocumentModel
import LanguageModels

/// "Lawmakers voted 204 to 85 on Saturday to impeach him": what a body resolves by a vote.
struct VoteRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let verbs = Set(["voted", "votes", "vote"].map(WordKey.init))
    private static let reach = 14

    /// The attribution whose verb a token is, or nil.
    func apply(at verb: Int, in sentence: Range<Int>) -> Attribution? {
        guard Self.verbs.contains(table.keys[verb]), !context.isQuoted(verb), let to = resolution(after: verb, sentence)
        else { return nil }
        var begin = verb
        while begin > sentence.lowerBound, table.isAny(begin - 1, [.have, .adverb]) { begin -= 1 }
        guard let source = SourceFinder(context: context).subject(before: begin, in: sentence), decides(source),
            let content = context.trimmed(to..<ContentFinder(context: context).end(from: to, in: sentence))
        else { return nil }
        return Attribution(
            rule: "vote", links: [.init(source: source, cue: begin..<verb + 1, lemma: "vote", stance: .plan)],
            content: [content], quotation: context.quotation(of: [content]), confidence: 0.85)
    }

    /// "to impeach", past figures, days and how they voted: not "204 to 85".
    private func resolution(after verb: Int, _ sentence: Range<Int>) -> Int? {
        let limit = min(context.wordsEnd(sentence), verb + Self.reach)
        for token in verb + 1..<max(verb + 1, limit) {
            if table.isPunctuation(token), !table.isShape(token, .dash) || table.isAny(token + 1, .determiner) {
                return nil
            }
            guard table.isWord(token, Key.to), token + 1 < limit else { continue }
            if table.isShape(token + 1, .hasLower), !table.isCapitalized(token + 1),
                table.entries[token + 1].number < 0,
                table.isAny(token + 1, .auxiliary) || !table.isAny(token + 1, .function)
            {
                return token
            }
        }
        return nil
    }

    /// Parliaments, councils, members and parties: whoever merely votes decides nothing.
    private func decides(_ source: Range<Int>) -> Bool {
        guard Speaker(context: context).canBe(source), let last = Speaker(context: context).head(source).last else {
            return false
        }
        if let mention = context.mention(at: last), mention.kind == .name {
            return mention.type == .organization || mention.type == .geopolitical
        }
        return table.isAny(last, [.bodyNoun, .organizationHead, .pluralRole])
    }
}
