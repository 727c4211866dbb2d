import DocumentModel
import LanguageModels

/// "X said that ...", "X said ...", "X told reporters that ...", "X asked whether ...".
struct ClauseRule {
    let context: AttributionContext

    func apply(_ group: VerbGroup, source: Range<Int>, in sentence: Range<Int>) -> Attribution? {
        let table = context.table
        let contents = ContentFinder(context: context)
        let limit = context.wordsEnd(sentence)
        var begin = contents.begin(after: group, in: sentence)
        guard begin < limit else { return nil }
        var isMarked = false
        if table.isShape(begin, .colon) {
            begin += 1
            isMarked = true
        } else if table.isShape(begin, .comma), begin + 1 < limit, table.isShape(begin + 1, .quotationMark) {
            begin += 1
        }
        isMarked = isMarked || isMarker(begin)
        guard begin < limit, takes(group, source, begin, isMarked, contents, sentence) else { return nil }
        let end = contents.end(from: begin, in: sentence)
        guard let content = context.trimmed(begin..<end) else { return nil }
        return Attribution(
            rule: "clause", links: [.init(group, source: source)], content: [content],
            quotation: quotation(begin..<end), confidence: isMarked ? 0.9 : 0.8)
    }

    /// Words that mark a dependent clause, or a quotation.
    private func isMarker(_ index: Int) -> Bool {
        let table = context.table
        return table.isWord(index, Key.that) || table.isShape(index, .quotationMark)
            || [Key.whether, Key.how, Key.why, Key.what, Key.if].contains(table.keys[index])
    }

    private func takes(
        _ group: VerbGroup, _ source: Range<Int>, _ begin: Int, _ isMarked: Bool, _ contents: ContentFinder,
        _ sentence: Range<Int>
    ) -> Bool {
        let frames = group.cue.frames
        if isMarked { return frames.contains(.clause) || frames.contains(.quote) || group.hasParticle }
        guard frames.contains(.clause), !frames.contains(.weak) || isDocument(source) else { return false }
        if context.table.isWord(begin, Key.to) { return false }
        return contents.startsClause(begin, in: sentence)
    }

    /// "The poll shows", "a report found": of a document even a weak cue attributes.
    private func isDocument(_ source: Range<Int>) -> Bool {
        source.contains { context.table.isAny($0, .documentNoun) }
    }

    private func quotation(_ range: Range<Int>) -> Claim.Quotation {
        let quoted = range.filter { context.isQuoted($0) }.count
        if quoted == 0 { return .indirect }
        return quoted >= range.count - 1 ? .direct : .mixed
    }
}

extension Attribution.Link {
    init(_ group: VerbGroup, source: Range<Int>?) {
        self.init(
            source: source, cue: group.tokens, lemma: group.cue.lemma, stance: group.cue.stance,
            isNegated: group.isNegated)
    }
}
