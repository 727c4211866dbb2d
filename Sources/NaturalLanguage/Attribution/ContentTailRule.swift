import DocumentModel
import LanguageModels

/// "..., as residents accused troops of ...", "...; Reuters could not verify it", "..., a claim Moscow denied": what
/// others say at the end of a sentence is no part of the claim.
struct ContentTailRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let caveats = Phrases(.caveats)
    private static let connectives = Set(["as", "while", "whereas", "though", "although"].map(WordKey.init))
    private static let answers: Set<Stance> = [.deny, .reject, .confirm]

    /// The attribution without the tail of its claim, and the claims that the tail makes itself.
    func apply(to attribution: Attribution) -> [Attribution] {
        guard attribution.quotation != .direct, let last = attribution.content.last, last.count > 3,
            attribution.links.first?.source != nil
        else { return [attribution] }
        for mark in last.dropFirst(2)
        where !context.isQuoted(mark) && table.isShape(mark, [.comma, .semicolon]) && mark + 2 < last.upperBound {
            let tail = mark + 1..<last.upperBound
            if let others = others(tail, opens: table.isShape(mark, .semicolon)) {
                return [cut(attribution, mark)] + others
            }
            if let noun = noun(tail) { return answered(cut(attribution, mark), tail, noun) }
            if isCaveat(tail) { return [cut(attribution, mark)] }
        }
        if let but = last.dropFirst(2).last(where: { table.isWord($0, Key.but) && !context.isQuoted($0) }),
            but + 1 < last.upperBound,
            Self.caveats.match(table, at: but + 1, before: last.upperBound)?.value == "NO_EVIDENCE"
        {
            return [cut(attribution, but)]
        }
        return after(attribution, last.upperBound)
    }

    /// The same where the claim already ends before its tail.
    private func after(_ attribution: Attribution, _ mark: Int) -> [Attribution] {
        guard mark + 2 < table.count, table.isShape(mark, .comma), !context.isQuoted(mark),
            case let sentence = table.sentence(of: mark - 1), mark + 2 < context.wordsEnd(sentence),
            case let tail = mark + 1..<context.wordsEnd(sentence), let noun = noun(tail)
        else { return [attribution] }
        return answered(attribution, tail, noun)
    }

    private func cut(_ attribution: Attribution, _ end: Int) -> Attribution {
        var cut = attribution
        let last = cut.content.removeLast()
        if let rest = context.trimmed(last.lowerBound..<end) { cut.content.append(rest) }
        cut.quotation = context.quotation(of: cut.content)
        return cut.content.isEmpty ? attribution : cut
    }

    /// "as residents accused ...", "; Kyiv denies it": a clause whose subject speaks and is named by more than a pronoun.
    private func others(_ tail: Range<Int>, opens: Bool) -> [Attribution]? {
        let begin = table.isWord(tail.lowerBound, Self.even) ? tail.lowerBound + 1 : tail.lowerBound
        let isJoined = Self.connectives.contains(table.keys[begin])
        guard begin + 2 < tail.upperBound, isJoined || opens else { return nil }
        let subject = isJoined ? begin + 1 : begin
        let sentence = table.sentence(of: begin)
        for token in subject + 1..<min(tail.upperBound, begin + 10) {
            if table.isPunctuation(token) || context.isQuoted(token) { return nil }
            guard let group = context.verbs.group(at: token, in: sentence) else { continue }
            guard group.form == .finite,
                let source = SourceFinder(context: context).subject(before: group.tokens.lowerBound, in: sentence),
                source.lowerBound == subject, source.count > 1 || !table.isAny(source.lowerBound, .pronoun),
                Speaker(context: context).canBe(source), let claim = claim(group, source, sentence)
            else { return nil }
            return [claim]
        }
        return nil
    }

    private static let something = WordKey("something")
    private static let even = WordKey("even")

    private func claim(_ group: VerbGroup, _ source: Range<Int>, _ sentence: Range<Int>) -> Attribution? {
        ClauseRule(context: context).apply(group, source: source, in: sentence)
            ?? InfinitiveRule(context: context).apply(group, source: source, in: sentence)
            ?? ObjectRule(context: context).apply(group, source: source, in: sentence)
    }

    /// The end of "a claim", "an unverified figure" at the head of a tail.
    private func noun(_ tail: Range<Int>) -> Int? {
        if table.isWord(tail.lowerBound, Self.something) { return tail.lowerBound + 1 }
        guard [Key.a, Key.an].contains(table.keys[tail.lowerBound]) else { return nil }
        let head = (tail.lowerBound + 1..<min(tail.upperBound, tail.lowerBound + 4)).first {
            table.isAny($0, .cueNoun) || Self.nouns.contains(table.keys[$0])
        }
        return head.map { $0 + 1 }
    }

    private static let nouns = Set(["account", "version", "figure", "toll", "number"].map(WordKey.init))

    /// "a claim (that) Moscow denied": what is denied is the claim before.
    private func answered(_ first: Attribution, _ tail: Range<Int>, _ noun: Int) -> [Attribution] {
        let sentence = table.sentence(of: noun)
        for token in noun..<tail.upperBound {
            guard let group = context.verbs.group(at: token, in: sentence) else { continue }
            let begin = table.isAny(noun, .relative) ? noun + 1 : noun
            let end = group.tokens.lowerBound
            guard group.form == .finite, Self.answers.contains(group.cue.stance), begin < end,
                group.tokens.upperBound >= context.wordsEnd(sentence),
                Speaker(context: context).canBe(begin..<end),
                SourceFinder(context: context).isNounPhrase(begin..<end)
            else { return [first] }
            let answer = Attribution(
                rule: "answer", links: [.init(group, source: begin..<end)], content: first.content,
                quotation: first.quotation, confidence: 0.7)
            return [first, answer]
        }
        return [first]
    }

    /// "Reuters could not verify the figure", "which could not be confirmed".
    private func isCaveat(_ tail: Range<Int>) -> Bool {
        tail.prefix(8).contains { token in
            Self.caveats.match(table, at: token, before: tail.upperBound) != nil
                && !(tail.lowerBound..<token).contains { table.isShape($0, [.comma, .semicolon]) }
        }
    }
}
