import DocumentModel
import LanguageModels

/// Follows through a document what its claims are about: "the toll" is the one that was spoken of before.
struct TopicThread {
    private let nations: NationReader
    private let events: EventTopic
    private var figures: FigureTopic
    private let anaphora: AnaphoricClaim

    init(document: Document, table: TokenTable) {
        nations = NationReader(document, table)
        let tree = SyntaxTree(document)
        figures = FigureTopic(document: document, table: table, tree: tree, nations: nations)
        events = EventTopic(document: document, table: table, tree: tree, nations: nations)
        anaphora = AnaphoricClaim(document: document, table: table)
    }

    /// The topic of the next claim in text order, after the claims before it and their topics.
    mutating func topic(of claim: Claim, after earlier: ArraySlice<Claim>, _ topics: [Topic?]) -> Topic? {
        if let topic = figures.topic(of: claim) { return topic }
        // A figure that can meet no other.
        if !claim.measures.isEmpty { return nil }
        if anaphora.isAnaphoric(claim) { return anaphora.antecedent(of: claim, among: earlier).flatMap { topics[$0] } }
        return events.topic(of: claim, after: figures.last)
    }

    /// The claim before that a claim without a figure points to or says in the same words.
    func antecedent(of claim: Claim, among earlier: ArraySlice<Claim>) -> Int? {
        guard claim.measures.isEmpty else { return nil }
        if anaphora.isAnaphoric(claim) { return anaphora.antecedent(of: claim, among: earlier) }
        return earlier.indices.suffix(4).last { index in
            earlier[index].content.contains { span in claim.content.contains { $0.overlaps(span) } }
                && earlier[index].attribution.last?.source?.span != claim.attribution.last?.source?.span
        }
    }

    /// The topic of what somebody denies, confirms or rejects, where it is none that claims have by themselves.
    func matter(of claim: Claim) -> Topic? { events.matter(of: claim) }

    /// The nations that do what a claim tells of.
    func attackers(of claim: Claim) -> Set<String> { nations.attackers(claim) }
}
