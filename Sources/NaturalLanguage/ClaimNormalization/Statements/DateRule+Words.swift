import DocumentModel
import LanguageModels

/// How a date is written where it stands.
extension DateRule {
    func put(_ text: String, _ range: Range<Int>, _ draft: inout StatementDraft) {
        let word = draft.words[range.lowerBound]
        // "We fled. Today we came back."
        let opens =
            range.lowerBound > 0 && draft.words[range.lowerBound - 1].text.last.map { ".?!".contains($0) } ?? false
        let text = opens ? text.prefix(1).uppercased() + text.dropFirst() : text
        draft.words.replaceSubrange(range, with: [StatementWord(text: text, token: word.token, isGlued: word.isGlued)])
    }

    /// A preposition where the words have none and say when.
    func preposition(_ begin: Int, _ words: [String], _ date: DateWords, _ draft: StatementDraft) -> String {
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
        return draft.words.indices.last { index in
            draft.words[index].token.map(words.contains) ?? false && !context.isPunctuation(draft.words[index])
        } ?? place
    }

    /// "Saturday's protest": the protest of 15 March 2025.
    func possessive(_ range: Range<Int>, _ date: DateWords, _ draft: inout StatementDraft) {
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
