import DocumentModel
import LanguageModels

/// "..., saying that ...", "..., adding: ...": the source is that of the attribution before it, else the subject of the
/// sentence.
struct ParticipleRule {
    let context: AttributionContext

    func apply(_ group: VerbGroup, previous: Range<Int>?, in sentence: Range<Int>) -> Attribution? {
        guard let source = previous ?? subjectOfSentence(before: group.tokens.lowerBound, sentence) else { return nil }
        var attribution =
            ClauseRule(context: context).apply(group, source: source, in: sentence)
            ?? object(group, source, sentence)
        attribution?.rule = "participle"
        attribution?.confidence -= 0.1
        return attribution
    }

    private func object(_ group: VerbGroup, _ source: Range<Int>, _ sentence: Range<Int>) -> Attribution? {
        ObjectRule(context: context).apply(group, source: source, in: sentence)
            ?? InfinitiveRule(context: context).apply(group, source: source, in: sentence)
    }

    /// The first person, body or pronoun of the sentence, if it begins the sentence.
    func subjectOfSentence(before limit: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let table = context.table
        let sources = SourceFinder(context: context)
        let begin = sources.skippingOpeners(sentence.lowerBound..<limit)
        guard begin < limit, !context.isQuoted(begin) else { return nil }
        var end = begin
        while end < limit, !isVerb(end), !table.isShape(end, [.comma, .semicolon, .colon]), end - begin < 14 {
            end += 1
        }
        while end > begin + 1, context.verbs.isAdverb(end - 1) { end -= 1 }
        guard end < limit, end > begin, sources.isNounPhrase(begin..<end) else { return nil }
        let names = (begin..<end).contains { token in
            table.isAny(token, [.subjectPronoun, .role, .group, .documentNoun]) || context.mention(at: token) != nil
        }
        let isName = end - begin < 4 && table.isCapitalized(begin) && !table.isAny(begin, .function)
        return names || isName ? begin..<end : nil
    }

    private func isVerb(_ index: Int) -> Bool {
        let table = context.table
        if table.isAny(index, .auxiliary) { return !table.isAny(index, .possessive) }
        guard !table.isCapitalized(index), !table.isAny(index, [.role, .group]) else { return false }
        return !table.entries[index].verbForms.isDisjoint(with: [.past, .present]) || table.isShape(index, .pastLike)
    }
}
