import DocumentModel
import LanguageModels

/// "X denied the report", "X called it a mistake", "X described the move as historic", "X accused Y of ...".
struct ObjectRule {
    let context: AttributionContext

    func apply(_ group: VerbGroup, source: Range<Int>, in sentence: Range<Int>) -> Attribution? {
        let limit = context.wordsEnd(sentence)
        let begin = group.tokens.upperBound
        guard begin < limit, canSpeak(source), isObject(begin, group) else { return nil }
        let frames = group.cue.frames
        let end = ObjectEnd(context: context).end(
            from: begin, before: ContentFinder(context: context).end(from: begin, in: sentence))
        let takesObject =
            frames.contains(.object) || group.hasParticle
            || frames.contains(.asPhrase) && contains(Key.as, begin..<end)
            || frames.contains(.small) && isSmallClause(begin..<end)
            || frames.contains(.addressee) && group.cue.stance == .accuse && contains(Key.of, begin..<end)
        guard takesObject, let content = context.trimmed(begin..<end) else { return nil }
        let quoted = content.filter { context.isQuoted($0) }.count
        return Attribution(
            rule: "object", links: [.init(group, source: source)], content: [content],
            quotation: quoted == 0 ? .indirect : .mixed, confidence: 0.75)
    }

    /// "it a mistake", "the move “historic”": something and what it is called.
    private func isSmallClause(_ range: Range<Int>) -> Bool {
        let table = context.table
        guard range.count > 1, !table.isAny(range.lowerBound, .preposition) else { return false }
        if table.isAny(range.lowerBound, .pronoun) { return true }
        return range.dropFirst().contains { index in
            table.isShape(index, .quotationMark)
                || table.isAny(index, .determiner) && !table.isAny(index - 1, .preposition)
        }
    }

    private func contains(_ word: WordKey, _ range: Range<Int>) -> Bool {
        range.contains { context.table.isWord($0, word) }
    }

    private func isObject(_ begin: Int, _ group: VerbGroup) -> Bool {
        let table = context.table
        if group.hasParticle { return !table.isPunctuation(begin) }
        if table.isPunctuation(begin) { return table.isShape(begin, .quotationMark) }
        return !table.isAny(begin, [.coordinator, .subordinator, .auxiliary, .preposition])
            || table.isAny(begin, [.determiner, .pronoun])
    }

    /// Whether the source is somebody or something that speaks.
    private func canSpeak(_ source: Range<Int>) -> Bool {
        let table = context.table
        return source.contains { token in
            if table.isAny(token, [.subjectPronoun, .role, .group, .documentNoun, .relative]) { return true }
            guard let mention = context.mention(at: token) else { return table.isCapitalized(token) }
            return [.person, .organization, .geopolitical, .militaryUnit].contains(mention.type)
        }
    }
}
