import DocumentModel
import LanguageModels

/// The topic of a claim without figures: what happened to what, or why.
struct EventTopic {
    let document: Document
    let table: TokenTable
    let nations: NationReader
    private let tree: SyntaxTree?
    private let incident: Incident?

    private static let types: Set<String> = ["ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "AGREE", "PROTEST"]
    private static let many: Set<String> = ["ASSAULT", "COERCE"]
    private static let losing = WordLists.topics["losing"]
    private static let destroying = WordLists.topics["destroying"]

    init(document: Document, table: TokenTable, tree: SyntaxTree?, nations: NationReader) {
        self.document = document
        self.table = table
        self.nations = nations
        self.tree = tree
        incident = Incident(document, table)
    }

    private static let crimes = WordLists.topics["crimes"]

    /// The topic of the next claim, where `figures` are those of the claims before it.
    func topic(of claim: Claim, after figures: [String: Topic]) -> Topic? {
        // Whether something is a genocide is asked for longer than a month.
        if let crime = claim.content.map(table.tokens).joined().first(where: { Self.crimes.contains(table.keys[$0]) }) {
            return placed(claim)(Topic(family: "ISSUE " + table.text(crime..<crime + 1).uppercased(), isEvent: true))
        }
        if let incident, incident.isCause(claim, patient: patient(claim)) { return cause(incident, figures) }
        if let event = claim.event, Self.types.contains(event.type) { return happening(event, claim, figures) }
        return tree.flatMap { MatterTopic(document: document, table: table, tree: $0).topic(of: claim) }.flatMap(
            placed(claim))
    }

    private static let contents: Set<String> = ["NOUN", "VERB", "PROPN", "ADJ"]
    private static let light = WordLists.topics["light"]
    /// How many words make up the name of what is disputed.
    private static let longest = 4

    /// What a claim says, by its words in a fixed order: for what another claim answers.
    func matter(of claim: Claim) -> Topic? {
        let words = claim.content.map(table.tokens).joined().filter { token in
            Self.contents.contains(document.tokens[token].upos ?? "") && !Self.light.contains(table.keys[token])
        }
        let lemmas = words.compactMap { document.tokens[$0].lemma?.lowercased() }
        guard claim.measures.isEmpty, lemmas.count > 1 else { return nil }
        let name = (["ISSUE"] + Set(lemmas.prefix(Self.longest)).sorted()).joined(separator: " ").uppercased()
        return placed(claim)(Topic(family: name, day: day, isEvent: true))
    }

    /// Why the incident of the document happened; it is where the dead were, or in what the document is about.
    private func cause(_ incident: Incident, _ figures: [String: Topic]) -> Topic? {
        let dead = figures["LOSSES"]
        let country = dead?.country ?? nations.focus?.country
        return country.map {
            Topic(family: "CAUSE " + incident.name, country: $0, town: dead?.town, day: day, isEvent: true)
        }
    }

    private func happening(_ event: ClaimEvent, _ claim: Claim, _ figures: [String: Topic]) -> Topic? {
        let words = claim.content.map(table.tokens).joined()
        let thing = words.lazy.compactMap { CountedThings.shared.class(of: table.keys[$0]) }.first { $0 != "OTHER" }
        if let thing, let topic = figures["DESTROYED " + thing] { return topic }
        if let topic = damage(event, claim, thing, words) { return topic }
        let topic = placed(claim)(
            Topic(family: [event.type, thing].compactMap(\.self).joined(separator: " "), day: day, isEvent: true))
        // Of attacks and arrests there are many in a month.
        let isOneOfMany = Self.many.contains(event.type) && (topic?.town == nil && thing == nil || isOnlyFocus(claim))
        return isOneOfMany ? nil : topic
    }

    /// "lost jets in the clash", "the plants were obliterated": as with figures.
    private func damage(_ event: ClaimEvent, _ claim: Claim, _ thing: String?, _ words: some Sequence<Int>) -> Topic? {
        guard let thing else { return nil }
        var topic = Topic(family: "DESTROYED " + thing, day: day)
        if words.contains(where: { Self.losing.contains(table.keys[$0]) }) {
            topic.country = nations.claimer(claim) ?? nations.affiliation(claim)
        } else if Self.destroying.contains(WordKey(event.predicate)),
            patient(claim).map({ CountedThings.shared.class(of: table.keys[$0]) == thing }) ?? true
        {
            topic = placed(claim)(topic) ?? topic
        }
        return topic.isOpen ? nil : topic
    }

    private func placed(_ claim: Claim) -> (Topic) -> Topic? {
        var place = nations.place(claim) ?? nations.mentioned(claim)
        // Who attacks is not whom it happens to.
        if place == nil, let focus = nations.focus, !nations.doers(claim).contains(focus.country) { place = focus }
        return { topic in
            var topic = topic
            (topic.country, topic.town) = (place?.country, place?.town)
            return topic.isOpen ? nil : topic
        }
    }

    /// The claim names no place: who attacked may be what the document is about.
    private func isOnlyFocus(_ claim: Claim) -> Bool { nations.place(claim) == nil && nations.mentioned(claim) == nil }

    /// The noun to which the event of the claim is done.
    private func patient(_ claim: Claim) -> Int? {
        guard let tree, let predicate = claim.event?.predicate else { return nil }
        let verb = claim.content.map(table.tokens).joined().first {
            (EventLexicon.shared.lemma(ofVerb: table.keys[$0]) ?? document.tokens[$0].lemma) == predicate
        }
        return verb.flatMap { tree.child($0, Relation.object, Relation.passiveSubject) }
    }

    private var day: String? { document.publishedAt.map { String($0.value.prefix(10)) } }
}
