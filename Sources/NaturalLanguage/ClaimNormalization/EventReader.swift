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
        guard let (predicate, type) = predicate(tokens) else { return nil }
        var event = ClaimEvent(type: type, predicate: document.tokens[predicate].lemma ?? "")
        event.arguments = arguments(predicate, tokens)
        event.place = place(claim)
        event.time = time(claim)
        return event
    }

    /// What cues of these stances do by being said.
    private static let speechActs: [Stance: String] = [.accuse: "ACCUSE", .demand: "REQUEST", .reject: "REJECT"]

    private func eventOfCue(_ claim: Claim) -> ClaimEvent? {
        guard let link = claim.attribution.last, let cue = link.cue else { return nil }
        let type = cue.lemma == "threaten" ? "THREATEN" : Self.speechActs[cue.stance]
        guard let type else { return nil }
        var event = ClaimEvent(type: type, predicate: cue.lemma)
        if let source = link.source?.span { event.arguments.append(argument("ACTOR", source)) }
        let head = table.tokens(cue.span).first { tree.tags[$0] == Tag.verb }
        if let head, let object = tree.child(head, Relation.object) {
            event.arguments.append(argument("RECIPIENT", table.span(tree.range(object))))
        }
        return event
    }

    /// The word of the lexicon nearest to the root of the claim; of equals the first.
    private func predicate(_ ranges: [Range<Int>]) -> (token: Int, type: String)? {
        var best: (depth: Int, token: Int, type: String)?
        for token in ranges.joined() {
            guard let upos = document.tokens[token].upos,
                let type = EventLexicon.shared.type(of: table.keys[token], upos: upos)
            else { continue }
            let depth = depth(token, ranges) + (upos == "NOUN" ? 1 : 0)
            if depth < best?.depth ?? Self.deepest { best = (depth, token, type) }
        }
        return best.map { ($0.token, $0.type) }
    }

    /// What lies deeper is about something else.
    private static let deepest = 2

    private func depth(_ token: Int, _ ranges: [Range<Int>]) -> Int {
        var depth = 0
        var index = token
        while depth < Self.deepest, tree.heads[index] >= 0,
            ranges.contains(where: { $0.contains(Int(tree.heads[index])) })
        {
            index = Int(tree.heads[index])
            depth += 1
        }
        return depth
    }

    private func arguments(_ predicate: Int, _ ranges: [Range<Int>]) -> [ClaimEvent.Argument] {
        let isPassive = tree.child(predicate, Relation.passiveSubject, Relation.passiveAuxiliary) != nil
        let actor = isPassive ? agent(of: predicate) : tree.child(predicate, Relation.subject)
        let recipient =
            isPassive ? tree.child(predicate, Relation.passiveSubject) : tree.child(predicate, Relation.object)
        return [("ACTOR", actor), ("RECIPIENT", recipient)].compactMap { role, token in
            guard let token, ranges.contains(where: { $0.contains(token) }) else { return nil }
            return argument(role, table.span(tree.range(token)))
        }
    }

    /// "by gunmen".
    private func agent(of predicate: Int) -> Int? {
        tree.children(predicate).map(Int.init).first { child in
            tree.child(child, Relation.case_).map { table.isWord($0, Key.by) } ?? false
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
