import DocumentModel
import LanguageModels

/// Finds who says what: applies the rules of attribution, quotations first, then sentence by sentence from the left.
struct AttributionFinder {
    let context: AttributionContext
    private var isContent: [Bool]
    private var found: [Attribution] = []
    /// The last attribution that was found with its cue in a sentence.
    private var lastOfSentence: [Int?]

    init(_ context: AttributionContext) {
        self.context = context
        isContent = [Bool](repeating: false, count: context.table.count)
        lastOfSentence = [Int?](repeating: nil, count: context.table.sentences.count)
    }

    /// The attributions of a document in text order.
    static func attributions(_ context: AttributionContext) -> [Attribution] {
        var finder = AttributionFinder(context)
        for attribution in QuotationRule(context: context).apply() { finder.add(attribution) }
        for attribution in DashRule(context: context).apply() where finder.isFree(attribution) {
            finder.add(attribution)
        }
        for number in context.table.sentences.indices { finder.apply(to: number) }
        return finder.found.sorted { $0.begin < $1.begin }
    }

    private mutating func add(_ attribution: Attribution) {
        for range in attribution.content {
            for token in range { isContent[token] = true }
        }
        for link in attribution.links {
            for token in link.cue { isContent[token] = true }
        }
        lastOfSentence[Int(context.table.sentenceOfToken[attribution.links[0].cue.lowerBound])] = found.count
        found.append(attribution)
    }

    private mutating func apply(to number: Int) {
        let sentence = context.table.sentences[number]
        guard !sentence.isEmpty else { return }
        if let headline = HeadlineRule(context: context).apply(number), isFree(headline) { add(headline) }
        if let headline = HeadlineDashRule(context: context).apply(number), isFree(headline) { add(headline) }
        if let speaker = ColonSpeakerRule(context: context).apply(number), isFree(speaker) { add(speaker) }
        for begin in stride(from: sentence.lowerBound, to: sentence.upperBound, by: Self.longestSentence) {
            apply(to: begin..<min(sentence.upperBound, begin + Self.longestSentence), number)
        }
        carryOn(number)
    }

    /// No rule looks farther than this many words: what is longer is no sentence, and must not cost quadratic time.
    private static let longestSentence = 400

    private mutating func apply(to sentence: Range<Int>, _ number: Int) {
        if let count = CountRule(context: context).apply(sentence), isFree(count) { add(count) }
        if let view = PerspectiveRule(context: context).apply(sentence), isFree(view) { add(view) }
        for token in sentence where context.table.isWord(token, Self.according) || isPrepositional(token) {
            guard !isContent[token], let found = AccordingToRule(context: context).apply(at: token, in: sentence),
                isFree(found)
            else { continue }
            add(found)
        }
        var previous = lastOfSentence[number].flatMap { found[$0].links[0].source }
        for token in sentence where !isContent[token] && !context.isQuoted(token) {
            guard let attribution = attribution(at: token, previous, sentence), isFree(attribution) else { continue }
            if let source = attribution.links[0].source { previous = source }
            add(attribution)
        }
    }

    private static let according = WordKey("according")

    /// A quotation that follows "..., Kirby said." in the same paragraph without a cue of its own is Kirby's too.
    private mutating func carryOn(_ number: Int) {
        let table = context.table
        let sentence = table.sentences[number]
        guard number > 0, !table.startsParagraph[number], let quotation = context.quotation(at: sentence.lowerBound),
            quotation.open == sentence.lowerBound, !isContent[quotation.inner.lowerBound],
            let content = context.trimmed(quotation.inner),
            let last = lastOfSentence[number - 1],
            found[last].rule == "parenthetical", found[last].quotation != .indirect
        else { return }
        found[last].content.append(content)
        for token in content { isContent[token] = true }
    }

    private func isPrepositional(_ token: Int) -> Bool {
        context.table.isAny(token, [.preposition, .subordinator])
    }

    /// Whether no other attribution has the words of this one already.
    private func isFree(_ attribution: Attribution) -> Bool {
        !attribution.content.contains { range in range.contains { isContent[$0] } }
            && !attribution.links.contains { link in link.cue.contains { isContent[$0] } }
    }

    private func attribution(at token: Int, _ previous: Range<Int>?, _ sentence: Range<Int>) -> Attribution? {
        if context.table.isAny(token, .cueNoun), let noun = NounRule(context: context).apply(at: token, in: sentence) {
            return noun
        }
        if let impersonal = ImpersonalRule(context: context).apply(at: token, in: sentence) { return impersonal }
        if let vote = VoteRule(context: context).apply(at: token, in: sentence) { return vote }
        guard let group = context.verbs.group(at: token, in: sentence) else { return nil }
        switch group.form {
        case .finite: return finite(group, previous, sentence)
        case .participle: return ParticipleRule(context: context).apply(group, previous: previous, in: sentence)
        case .passive:
            let subject = SourceFinder(context: context).subject(before: group.tokens.lowerBound, in: sentence)
            return ImpersonalRule(context: context).apply(group, subject: subject, in: sentence)
        case .infinitive: return nil
        }
    }

    private func finite(_ group: VerbGroup, _ previous: Range<Int>?, _ sentence: Range<Int>) -> Attribution? {
        let sources = SourceFinder(context: context)
        let isInverted = sources.isInverted(group, in: sentence)
        let subject = isInverted ? nil : sources.subject(before: group.tokens.lowerBound, in: sentence)
        if let source = subject ?? (isInverted ? nil : coordinated(group, previous, sentence)) {
            if let chain = ChainRule(context: context).apply(group, source: source, in: sentence) { return chain }
            if let clause = ClauseRule(context: context).apply(group, source: source, in: sentence) { return clause }
            if let intention = InfinitiveRule(context: context).apply(group, source: source, in: sentence) {
                return intention
            }
            return ParentheticalRule(context: context).apply(
                group, source: source, isInverted: false, in: sentence)
                ?? ObjectRule(context: context).apply(group, source: source, in: sentence)
        }
        guard let source = sources.phrase(after: group.tokens.upperBound, in: sentence, allowsRelative: true) else {
            return nil
        }
        return ParentheticalRule(context: context).apply(group, source: source, isInverted: true, in: sentence)
    }

    /// "He denied it and accused ...": the subject of the verb before goes on.
    private func coordinated(_ group: VerbGroup, _ previous: Range<Int>?, _ sentence: Range<Int>) -> Range<Int>? {
        let before = group.tokens.lowerBound - 1
        guard before > sentence.lowerBound, context.table.isAny(before, .coordinator) else { return nil }
        return previous ?? ParticipleRule(context: context).subjectOfSentence(before: before, sentence)
    }
}

extension Attribution {
    /// Its first token.
    var begin: Int {
        let ranges = content + links.compactMap(\.source) + links.map(\.cue)
        return ranges.map(\.lowerBound).min() ?? 0
    }
}
