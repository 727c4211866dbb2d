import DocumentModel
import LanguageModels

/// "Kyiv has put their losses at more than 3,000", "The agency counted 31 attacks": somebody's figure.
struct FigureRule {
    let context: AttributionContext

    private static let verbs = Set(["put", "puts"].map(WordKey.init))
    private static let counts: [WordKey: String] = .init(
        uniqueKeysWithValues: [
            ("counted", "count"), ("recorded", "record"), ("documented", "document"), ("tallied", "tally"),
            ("registered", "register"), ("logged", "log"), ("counts", "count"), ("tallies", "tally"),
        ].map { (WordKey($0.0), $0.1) })
    private static let givings = Set(["gave", "gives"].map(WordKey.init))
    private static let figures = Set(["toll", "figure", "number", "count", "estimate", "total"].map(WordKey.init))
    private static let at = WordKey("at")
    private static let high = WordKey("high")
    private static let reach = 14

    /// The estimates of a document, in text order.
    func apply() -> [Attribution] {
        context.table.sentences.flatMap { sentence in
            sentence.compactMap { attribution($0, sentence) }
        }
    }

    /// The estimate whose verb a token is, or nil.
    func attribution(_ verb: Int, _ sentence: Range<Int>) -> Attribution? {
        let table = context.table
        if let lemma = Self.counts[table.keys[verb]] { return count(verb, lemma, sentence) }
        if Self.givings.contains(table.keys[verb]) { return toll(verb, sentence) }
        guard Self.verbs.contains(table.keys[verb]), !context.isQuoted(verb) else { return nil }
        let limit = min(context.wordsEnd(sentence), verb + Self.reach)
        guard
            let at = (verb + 1..<max(verb + 1, limit)).first(where: {
                table.isWord($0, Self.at) || table.isWord($0, Self.high) && table.isWord($0 - 1, Key.as)
            }), at > verb + 1,
            (at + 1..<min(limit, at + 5)).contains(where: isNumber)
        else { return nil }
        let begin = begin(verb, sentence)
        let end = ObjectEnd(context: context).end(from: at, before: context.wordsEnd(sentence))
        guard let source = subject(before: begin, sentence), let content = context.trimmed(verb + 1..<end) else {
            return nil
        }
        return Attribution(
            rule: "figure", links: [.init(source: source, cue: begin..<verb + 1, lemma: "put", stance: .say)],
            content: [content], quotation: .indirect, confidence: 0.7)
    }

    /// The subject; "confirmed the raid and put the toll at 5": that of the verb before.
    private func subject(before begin: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let sources = SourceFinder(context: context)
        if let own = sources.subject(before: begin, in: sentence) { return own }
        guard begin > sentence.lowerBound,
            context.table.isAny(begin - 1, .coordinator),
            let first = sentence.first(where: { context.verbs.group(at: $0, in: sentence)?.form == .finite }),
            first < begin, let group = context.verbs.group(at: first, in: sentence)
        else { return nil }
        return sources.subject(before: group.tokens.lowerBound, in: sentence)
    }

    /// Goes left over "has", "would" and adverbs.
    private func begin(_ verb: Int, _ sentence: Range<Int>) -> Int {
        var begin = verb
        while begin > sentence.lowerBound,
            context.table.isAny(begin - 1, [.have, .modal]) || context.verbs.isAdverb(begin - 1)
        {
            begin -= 1
        }
        return begin
    }

    /// "The agency counted 31 attacks": a body or a person, right before the figure.
    private func count(_ verb: Int, _ lemma: String, _ sentence: Range<Int>) -> Attribution? {
        let table = context.table
        let limit = min(context.wordsEnd(sentence), verb + 5)
        guard !context.isQuoted(verb),
            let number = (verb + 1..<max(verb + 1, limit)).first(where: { table.isPunctuation($0) || isNumber($0) }),
            isNumber(number), number + 1 < context.wordsEnd(sentence),
            case let begin = begin(verb, sentence),
            let source = SourceFinder(context: context).subject(before: begin, in: sentence), counts(source)
        else { return nil }
        let end = ObjectEnd(context: context).end(from: verb + 1, before: context.wordsEnd(sentence))
        guard let content = context.trimmed(verb + 1..<end) else { return nil }
        return Attribution(
            rule: "figure", links: [.init(source: source, cue: begin..<verb + 1, lemma: lemma, stance: .report)],
            content: [content], quotation: context.quotation(of: [content]), confidence: 0.7)
    }

    /// "The clinic gave a toll of 12".
    private func toll(_ verb: Int, _ sentence: Range<Int>) -> Attribution? {
        let table = context.table
        let limit = min(context.wordsEnd(sentence), verb + Self.reach)
        guard !context.isQuoted(verb),
            let noun = (verb + 1..<max(verb + 1, min(limit, verb + 5))).first(where: {
                Self.figures.contains(table.keys[$0])
            }), (verb + 1..<noun).allSatisfy({ !table.isPunctuation($0) && !table.isAny($0, .preposition) }),
            noun + 2 < context.wordsEnd(sentence) + 1, table.isWord(noun + 1, Key.of),
            (noun + 2..<max(noun + 2, min(limit, noun + 6))).contains(where: isNumber),
            case let begin = begin(verb, sentence), let source = subject(before: begin, sentence),
            Speaker(context: context).canBe(source)
        else { return nil }
        let end = ObjectEnd(context: context).end(from: noun, before: context.wordsEnd(sentence))
        guard let content = context.trimmed(verb + 1..<end) else { return nil }
        return Attribution(
            rule: "figure", links: [.init(source: source, cue: begin..<verb + 1, lemma: "give", stance: .say)],
            content: [content], quotation: context.quotation(of: [content]), confidence: 0.7)
    }

    /// Bodies, offices and persons; where a country "recorded" something, nobody in particular says so.
    private func counts(_ source: Range<Int>) -> Bool {
        let table = context.table
        let head = Speaker(context: context).head(source)
        guard Speaker(context: context).canBe(source), let last = head.last else { return false }
        if let mention = context.mention(at: last), mention.kind == .name {
            return mention.type == .organization || mention.type == .person || mention.type == .militaryUnit
        }
        return table.isAny(last, [.role, .bodyNoun, .organizationHead])
    }

    private func isNumber(_ token: Int) -> Bool {
        context.table.isShape(token, .hasDigit) || context.table.entries[token].number >= 0
    }
}
