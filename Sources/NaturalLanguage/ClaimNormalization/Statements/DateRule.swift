import DocumentModel
import LanguageModels

/// Relative dates become absolute, with the preposition that they need: "on Friday", "yesterday", "last week".
struct DateRule {
    let context: StatementContext
    /// The relative times by the byte at which they begin.
    let times: [Int: TimeExpression]

    /// The time at which the words were spoken, where it is not that of publication.
    let spoken: SpokenTime?

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

    private func put(_ text: String, _ range: Range<Int>, _ draft: inout StatementDraft) {
        let word = draft.words[range.lowerBound]
        // "We fled. Today we came back."
        let opens =
            range.lowerBound > 0 && draft.words[range.lowerBound - 1].text.last.map { ".?!".contains($0) } ?? false
        let text = opens ? text.prefix(1).uppercased() + text.dropFirst() : text
        draft.words.replaceSubrange(range, with: [StatementWord(text: text, token: word.token, isGlued: word.isGlued)])
    }

    /// A preposition where the words have none and say when.
    private func preposition(_ begin: Int, _ words: [String], _ date: DateWords, _ draft: StatementDraft) -> String {
        if ["on", "in"].contains(words[0]) { return date.preposition + " " }
        // "agreed on": words that a rule has put in.
        if begin > 0, draft.words[begin - 1].token == nil,
            [" on", " in", " by"].contains(where: draft.words[begin - 1].text.hasSuffix)
        {
            return ""
        }
        if begin > 0,
            context.isAny(draft.words[begin - 1], .preposition) && !isParticle(draft.words[begin - 1])
                || context.isPunctuation(draft.words[begin - 1])
                    && draft.words[begin].isGlued
                || Self.bounds.contains(draft.words[begin - 1].text.lowercased())
        {
            return ""
        }
        // "told staff Monday to check": whatever the parser makes of it.
        if words.count == 1, begin > 0, let token = draft.words[begin].token, context.table.isAny(token, .weekday),
            !context.isAny(draft.words[begin - 1], [.determiner, .possessive])
        {
            return date.preposition + " "
        }
        // "This year 58 percent was lost."
        if begin == 0, begin + words.count < draft.words.count,
            draft.words[begin + words.count].text.first?.isNumber == true
        {
            return date.preposition + " "
        }
        guard let tree = context.tree else { return date.preposition + " " }
        let tokens = draft.words[begin..<min(begin + words.count, draft.words.count)].compactMap(\.token)
        let top = tokens.first { !tokens.contains(Int(tree.heads[$0])) } ?? tokens.first
        let nominal = [
            Relation.subject, Relation.passiveSubject, Relation.object, Relation.compound, Relation.root,
        ]
        if let top, nominal.contains(tree.relations[top]) || isBeforeNoun(top, tokens) { return "" }
        return date.preposition + " "
    }

    /// The "off" of "better off next year".
    private func isParticle(_ word: StatementWord) -> Bool { context.relation(word) == Relation.particle }

    /// "the 9/11 plotter".
    private func isBeforeNoun(_ top: Int, _ tokens: [Int]) -> Bool {
        guard let tree = context.tree, let last = tokens.last else { return false }
        let head = Int(tree.heads[top])
        return head == last + 1 && [Tag.noun, Tag.properNoun].contains(tree.tags[head])
    }

    private static let bounds: Set<String> = [
        "since", "until", "till", "by", "before", "after", "between", "and", "to", "from",
    ]

    private func isJoined(_ word: StatementWord, _ before: StatementWord) -> Bool {
        if word.text == "-" || before.text == "-" { return word.isGlued }
        return context.isTag(word, Tag.properNoun) && context.isTag(before, Tag.properNoun)
    }

    /// The last word of "of Parliament" behind "Tuesday's storming", else the noun's own.
    private func complement(behind place: Int, _ draft: StatementDraft) -> Int {
        guard let tree = context.tree, place + 2 < draft.words.count, context.isWord(draft.words[place + 1], Key.of),
            let of = draft.words[place + 1].token, tree.heads[of] > of
        else { return place }
        let words = tree.range(Int(tree.heads[of]))
        guard words.lowerBound == of else { return place }
        return draft.words.indices.last { draft.words[$0].token.map(words.contains) ?? false } ?? place
    }

    /// "Saturday's protest": the protest of 15 March 2025.
    private func possessive(_ range: Range<Int>, _ date: DateWords, _ draft: inout StatementDraft) {
        guard let tree = context.tree, let token = draft.words[range.upperBound - 1].token else { return }
        var head = Int(tree.heads[token])
        // "today's brutal, senseless attack": a noun, whatever the parser makes of the adjectives.
        while head >= 0, head + 1 < context.table.count,
            tree.tags[head] == Tag.adjective || context.table.isShape(head, .comma), draft.contains(head + 1)
        {
            head += 1
        }
        guard let noun = draft.index(of: head), noun > range.upperBound else { return }
        var place = noun
        // "last week's Commander-in-Chief Forum"
        while place + 1 < draft.words.count, isJoined(draft.words[place + 1], draft.words[place]) { place += 1 }
        place = complement(behind: place, draft)
        draft.words.insert(.inserted("of \(date.text)"), at: place + 1)
        let isGlued = draft.words[range.lowerBound].isGlued
        draft.words.replaceSubrange(
            range.lowerBound...range.upperBound, with: [StatementWord(text: "the", token: nil, isGlued: isGlued)])
    }
}
