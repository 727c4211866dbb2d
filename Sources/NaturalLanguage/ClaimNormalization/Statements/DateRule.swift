import DocumentModel
import LanguageModels

/// Relative dates become absolute, with the preposition that they need: "on Friday", "yesterday", "last week".
struct DateRule {
    let context: StatementContext
    /// The relative times by the byte at which they begin.
    let times: [Int: TimeExpression]

    /// The time at which the words were spoken, where it is not that of publication.
    let spoken: SpokenTime?

    private static let indefinite: Set<String> = ["a", "an", "one", "another", "every", "each", "some", "most"]
    private static let dayParts = WordLists.statements["dayparts"]

    init(context: StatementContext, times: [Int: TimeExpression]) {
        self.context = context
        self.times = times
        spoken = SpokenTime(context)
    }

    func apply(_ draft: StatementDraft) -> StatementDraft {
        var draft = draft
        var index = 0
        while index < draft.words.count {
            defer { index += 1 }
            guard let token = draft.words[index].token, let time = times[context.table.spans[token].begin] else {
                continue
            }
            let end =
                draft.first(from: index) { word in
                    word.token.map { context.table.spans[$0].begin >= time.span.end } ?? true
                }
                ?? draft.words.count
            guard end > index else { continue }
            replace(index..<end, time, &draft)
        }
        return draft
    }

    private func replace(_ range: Range<Int>, _ time: TimeExpression, _ draft: inout StatementDraft) {
        var words = draft.words[range].map { $0.text.lowercased() }
        if isIndefinite(range, draft) { return }
        guard let value = value(of: time), let date = DateWords(value: value), words != ["overnight"],
            !(date.text.hasPrefix("the ") && isCompound(range, draft))
        else { return }
        var begin = range.lowerBound
        // "early on Sunday": the modifier stays.
        if ["early", "late"].contains(words[0]), words.count > 1 {
            begin += 1
            words.removeFirst()
        }
        if let part = Self.part(words) {
            put(part + date.text, begin..<range.upperBound, &draft)
        } else if range.upperBound < draft.words.count, let token = draft.words[range.upperBound].token,
            context.table.isAny(token, .possessive), context.table.text(token..<token + 1).count <= 2
        {
            possessive(begin..<range.upperBound, date, &draft)
        } else if begin > 0, ["on", "in", "at"].contains(draft.words[begin - 1].text), words[0] != date.preposition {
            put(date.preposition + " " + date.text, begin - 1..<range.upperBound, &draft)
        } else {
            put(preposition(begin, words, date, draft) + date.text, begin..<range.upperBound, &draft)
        }
    }

    /// "on a Friday in 2015", "one Sunday": no day in particular; but "a Friday interview" is of one.
    private func isIndefinite(_ range: Range<Int>, _ draft: StatementDraft) -> Bool {
        guard range.count == 1, range.lowerBound > 0, context.isAny(draft.words[range.lowerBound], .weekday),
            Self.indefinite.contains(draft.words[range.lowerBound - 1].text.lowercased())
        else { return false }
        return range.upperBound >= draft.words.count || !context.isTag(draft.words[range.upperBound], Tag.noun)
    }

    /// The value that is meant by the words where they stand; nil where they say no day in particular.
    private func value(of time: TimeExpression) -> String? {
        let tokens = context.table.tokens(time.span)
        let keys = tokens.map { context.table.keys[$0] }
        if keys.allSatisfy(Self.dayParts.contains) || isOfStory(time, keys) { return nil }
        guard let spoken, isQuoted(tokens.lowerBound) else { return PastDeedDay(context: context).value(of: time) }
        return spoken.value(of: time, keys)
    }

    /// "the spring statement": the season is a part of a name.
    private func isCompound(_ range: Range<Int>, _ draft: StatementDraft) -> Bool {
        guard let tree = context.tree, let token = draft.words[range.upperBound - 1].token else { return false }
        return tree.relations[token] == Relation.compound && Int(tree.heads[token]) > token
    }

    private static let onward = WordLists.statements["onward"]

    /// "a day later" than what the text tells of: not than publication, from which it was counted.
    private func isOfStory(_ time: TimeExpression, _ keys: [WordKey]) -> Bool {
        guard let last = keys.last, Self.onward.contains(last), let published = context.document.publishedAt else {
            return false
        }
        return time.anchor?.prefix(10) == published.value.prefix(10)
    }

    private func isQuoted(_ token: Int) -> Bool {
        if context.claim.quotation == .direct { return true }
        let before = context.table.sentence(of: token).lowerBound..<token
        return before.count { context.table.isShape($0, .quotationMark) } % 2 == 1
    }

    /// "the end of", of "the end of the year".
    private static func part(_ words: [String]) -> String? {
        guard let of = words.firstIndex(of: "of"), of > 0, of + 1 < words.count,
            ["end", "beginning", "start", "middle"].contains(words[of - 1])
        else { return nil }
        return words[...of].joined(separator: " ") + " "
    }
}
