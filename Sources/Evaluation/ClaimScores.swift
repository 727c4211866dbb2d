public import DocumentModel

/// Scores of claims against annotated ones, part by part.
public struct ClaimScores: Sendable {
    /// Claims found, by content.
    public private(set) var claims = Score()
    /// Claims found with the right innermost source.
    public private(set) var claimsWithSource = Score()
    /// Named sources resolved to the right name, of the claims found.
    public private(set) var names = Score()
    /// Kinds of source.
    public private(set) var kinds = Score()
    /// Roles of sources.
    public private(set) var roles = Score()
    /// Affiliations of sources.
    public private(set) var affiliations = Score()
    /// Cues, by overlap.
    public private(set) var cues = Score()
    /// Stances.
    public private(set) var stances = Score()
    /// Kinds of quotation.
    public private(set) var quotations = Score()
    /// Attributed direct quotations laid to somebody else.
    public private(set) var directSpeakers = Score()
    /// Whole chains where there is one of two links or more, on either side.
    public private(set) var chains = Score()
    /// Certainties.
    public private(set) var certainties = Score()
    /// Certainties other than that of a plain claim.
    public private(set) var uncertainties = Score()
    /// Hedges, by overlap.
    public private(set) var hedges = Score()
    /// Negations, by overlap.
    public private(set) var negations = Score()
    /// Caveats, by overlap.
    public private(set) var caveats = Score()
    /// Figures with indicator, exactly.
    public private(set) var measures = Score()
    /// Figures that are a part of another, with the right whole.
    public private(set) var parts = Score()
    /// Normal forms, exactly.
    public private(set) var statements = Score()
    /// Event types.
    public private(set) var events = Score()
    /// Pairs of claims with one topic.
    public var topics: Score { topicPairs.score }

    private var topicPairs = TopicPairs()

    /// Creates empty scores.
    public init() {}

    /// Adds one text: what was annotated and what was found in `document`.
    public mutating func add(_ gold: [LocatedClaim], in document: Document) {
        let predicted = (document.claims ?? []).filter { $0.quotation != .none }
        let alignment = ClaimAlignment(gold: gold, predicted: predicted)
        claims.predicted += predicted.count
        claims.gold += gold.count
        claimsWithSource.predicted += predicted.count
        claimsWithSource.gold += gold.count
        for (row, column) in alignment.pairs { addPair(gold[row], predicted[column], document) }
    }

    private mutating func addPair(_ gold: LocatedClaim, _ claim: Claim, _ document: Document) {
        let source = claim.attribution.last?.source
        let comparison = SourceComparison(gold: gold, source: source, in: document)
        claims.correct += 1
        claimsWithSource.correct += comparison.isRight ? 1 : 0
        addSource(gold.gold.claimer, source, comparison, document)
        if gold.gold.quotation == .direct, source != nil { directSpeakers.count(comparison.isRight) }
        quotations.count(gold.gold.quotation == claim.quotation)
        addCue(gold, claim)
        addChain(gold, claim, document)
        addCertainty(gold, claim, document.text)
        addMeasures(gold.gold.measures, claim.measures)
        if let statement = gold.gold.statement { statements.count(statement == claim.statement) }
        events.predicted += claim.event == nil ? 0 : 1
        events.gold += gold.gold.event == nil ? 0 : 1
        if let event = gold.gold.event, event == claim.event?.type { events.correct += 1 }
        topicPairs.add(gold: gold.gold.topic, predicted: claim.topic)
    }

    private mutating func addSource(
        _ gold: GoldSource, _ source: Source?, _ comparison: SourceComparison, _ document: Document
    ) {
        guard let source, gold.source != nil else { return }
        kinds.count(gold.kind == source.kind)
        if gold.kind == .named, gold.name != nil { names.count(comparison.hasRightName) }
        if let role = gold.role { roles.count(SourceComparison.agree(role, source.role)) }
        if let affiliation = gold.affiliation {
            affiliations.count(source.affiliations.contains { SourceComparison.agree(affiliation, $0, in: document) })
        }
    }

    private mutating func addCue(_ gold: LocatedClaim, _ claim: Claim) {
        guard let cue = claim.attribution.last?.cue else { return }
        cues.count(gold.cue?.overlaps(cue.span) ?? false)
        stances.count(cue.stance == gold.gold.stance)
    }

    private mutating func addChain(_ gold: LocatedClaim, _ claim: Claim, _ document: Document) {
        let wanted = gold.gold.via
        let found = claim.attribution.dropLast()
        chains.gold += wanted.isEmpty ? 0 : 1
        chains.predicted += found.isEmpty ? 0 : 1
        guard !wanted.isEmpty, wanted.count == found.count else { return }
        let agrees = zip(wanted, found).allSatisfy { link, other in
            SourceComparison.agree(
                link.name ?? link.source ?? "", other.source?.name ?? other.source?.text, in: document)
        }
        chains.correct += agrees ? 1 : 0
    }

    private mutating func addCertainty(_ gold: LocatedClaim, _ claim: Claim, _ text: String) {
        certainties.count(gold.gold.certainty == claim.certainty)
        if gold.gold.certainty != .trueCertain || claim.certainty != .trueCertain {
            uncertainties.count(gold.gold.certainty == claim.certainty)
        }
        let index = WordIndex(text)
        hedges.add(gold.gold.hedges, claim.hedges, near: gold, index)
        negations.add(gold.gold.negations, claim.negations, near: gold, index)
        caveats.add(gold.gold.caveats, claim.caveats, near: gold, index)
    }

    private mutating func addMeasures(_ gold: [GoldMeasure], _ found: [Measure]) {
        measures.gold += gold.count
        measures.predicted += found.count
        measures.correct += gold.count { wanted in found.contains { wanted.matches($0) } }
        parts.gold += gold.count { $0.partOf != nil }
        parts.predicted += found.count { $0.partOf != nil }
        parts.correct += gold.count { wanted in
            found.contains { wanted.matches($0) && GoldMeasure.agree(wanted.whole(in: gold), $0.whole(in: found)) }
        }
    }
}

extension Score {
    /// Adds qualifiers: annotated words against found spans, by overlap.
    fileprivate mutating func add(
        _ wanted: [String], _ found: [Qualifier], near claim: LocatedClaim, _ index: WordIndex
    ) {
        gold += wanted.count
        predicted += found.count
        var free = found
        for words in wanted {
            let places = index.occurrences(of: words)
            guard let hit = free.firstIndex(where: { other in places.contains { $0.overlaps(other.span) } }) else {
                continue
            }
            free.remove(at: hit)
            correct += 1
        }
    }
}
