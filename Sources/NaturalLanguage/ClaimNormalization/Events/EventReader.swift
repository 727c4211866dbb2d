import DocumentModel
import LanguageModels

/// Reads an event off the words of a claim, or off its cue where claiming itself is the event ("accused", "urged").
struct EventReader {
    private let document: Document
    private let table: TokenTable
    private let tree: SyntaxTree

    init(_ document: Document, _ table: TokenTable, _ tree: SyntaxTree) {
        self.document = document
        self.table = table
        self.tree = tree
    }

    /// The event of a claim, or nil where nothing of our lexicon happens in it.
    func event(in claim: Claim) -> ClaimEvent? {
        if let event = eventOfCue(claim) { return event }
        let tokens = claim.content.map(table.tokens)
        let reader = PredicateEvent(
            table: table, tree: tree, ranges: tokens,
            isNoun: Self.reports.contains(claim.attribution.last?.cue?.stance ?? .say))
        guard let (predicate, type) = reader.read() else { return nil }
        var event = ClaimEvent(type: meant(type, claim), predicate: document.tokens[predicate].lemma ?? "")
        event.arguments = arguments(predicate, tokens)
        event.place = place(claim)
        event.time = time(claim)
        return event
    }

    private static let reports: Set<Stance> = [.report, .confirm, .admit, .deny, .announce]

    /// Who vows or threatens to do violence, threatens.
    private func meant(_ type: String, _ claim: Claim) -> String {
        guard type == "ASSAULT", [.promise, .plan].contains(claim.attribution.last?.cue?.stance ?? .say) else {
            return type
        }
        let opens = claim.content.first.map { table.isWord(table.firstToken(atOrAfter: $0.begin), Key.to) } ?? false
        return opens ? "THREATEN" : type
    }

    private func eventOfCue(_ claim: Claim) -> ClaimEvent? {
        let reader = SpeechActEvent(table: table, tree: tree)
        guard let (type, head) = reader.read(claim), let link = claim.attribution.last, let cue = link.cue else {
            return nil
        }
        var event = ClaimEvent(type: type, predicate: cue.lemma)
        if let source = link.source?.span { event.arguments.append(argument("ACTOR", source)) }
        if let head, let object = tree.child(head, Relation.object) {
            event.arguments.append(argument("RECIPIENT", table.span(tree.range(object))))
        }
        return event
    }

    private func arguments(_ predicate: Int, _ ranges: [Range<Int>]) -> [ClaimEvent.Argument] {
        let isPassive = tree.isPassive(predicate)
        let actor =
            isPassive ? tree.agent(ofPassive: predicate, table) : tree.child(predicate, Relation.subject)
        let recipient =
            isPassive ? tree.child(predicate, Relation.passiveSubject) : tree.child(predicate, Relation.object)
        return [("ACTOR", actor), ("RECIPIENT", recipient)].compactMap { role, token in
            guard let token, ranges.contains(where: { $0.contains(token) }) else { return nil }
            return argument(role, table.span(tree.range(token)))
        }
    }

    private func argument(_ role: String, _ span: Span) -> ClaimEvent.Argument {
        let mention = document.mentions(in: span).first { $0.span.end == span.end || $0.span.begin == span.begin }
        return .init(role: role, mention: mention?.id, span: mention == nil ? span : nil)
    }

    /// The first place of the claim that a preposition stands before.
    private func place(_ claim: Claim) -> Referent? {
        let places: Set<EntityType> = [.geopolitical, .location, .facility]
        let mention = claim.content.flatMap { document.mentions(in: $0) }.first { mention in
            let before = table.firstToken(atOrAfter: mention.span.begin) - 1
            return places.contains(mention.type) && before >= 0 && table.isAny(before, .preposition)
        }
        return mention.map { Referent(text: table.text($0.span), span: $0.span, entity: $0.entity) }
    }

    /// The first date or time of the claim, as an index into the document's times.
    private func time(_ claim: Claim) -> Int? {
        for span in claim.content {
            if let index = document.times(in: span).firstIndex(where: { $0.type == .date || $0.type == .time }) {
                return index
            }
        }
        return nil
    }
}
