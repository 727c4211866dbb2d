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
        if let verb = ImperativeEvent(document: document, table: table, tree: tree).verb(claim) {
            return ClaimEvent(type: "REQUEST", predicate: document.tokens[verb].lemma ?? "")
        }
        let reader = PredicateEvent(
            table: table, tree: tree, ranges: tokens,
            isNoun: Self.reports.contains(claim.attribution.last?.cue?.stance ?? .say))
        guard let (predicate, type) = reader.read() else { return nil }
        let lemma = EventLexicon.shared.lemma(ofVerb: table.keys[predicate])
        let isVerb = tree.tags[predicate] == Tag.verb
        var event = ClaimEvent(
            type: meant(type, claim), predicate: (isVerb ? lemma : nil) ?? document.tokens[predicate].lemma ?? "")
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
        if let source = link.source?.span {
            event.arguments.append(argument("ACTOR", source, head: source))
        }
        if let head, let object = tree.child(head, Relation.object),
            let words = words(object, [table.sentence(of: object)], around: head)
        {
            event.arguments.append(argument("RECIPIENT", table.span(words), head: table.spans[object]))
        }
        return event
    }

    private func arguments(_ predicate: Int, _ ranges: [Range<Int>]) -> [ClaimEvent.Argument] {
        let isPassive = tree.isPassive(predicate)
        let actor =
            isPassive ? tree.agent(ofPassive: predicate, table) : tree.child(predicate, Relation.subject)
        let recipient =
            isPassive ? tree.child(predicate, Relation.passiveSubject) : tree.child(predicate, Relation.object)
        // "31,000 soldiers killed": a verb that needs an object and has none tells what happened to its subject.
        let isLeftOut = !isPassive && recipient == nil && actor.map { needsObject(predicate, $0) } ?? false
        return [(isLeftOut ? "RECIPIENT" : "ACTOR", actor), ("RECIPIENT", recipient)].compactMap { role, token in
            guard let token = token.flatMap({ meant($0, by: predicate) }),
                let words = words(token, ranges, around: predicate)
            else { return nil }
            return argument(role, table.span(words), head: table.spans[token])
        }
    }

    private static let transitive = WordLists.events["transitive"]

    private func needsObject(_ predicate: Int, _ subject: Int) -> Bool {
        guard Self.transitive.contains(table.keys[predicate]), [Tag.noun, Tag.number].contains(tree.tags[subject]),
            !tree.children(predicate).contains(where: { tree.relations[Int($0)] == Relation.auxiliary })
        else { return false }
        return !isFollowed(predicate)
    }

    /// "killed at least 12": a noun or figure right behind a verb, whatever the tree makes of it.
    private func isFollowed(_ verb: Int) -> Bool {
        guard verb + 1 < table.count else { return false }
        let next = table.span(verb + 1..<verb + 2)
        return [Tag.noun, Tag.properNoun, Tag.adjective, Tag.determiner, Tag.number, Tag.pronoun]
            .contains(tree.tags[verb + 1]) || document.quantities.contains { $0.span.begin == next.begin }
    }

    /// "a shell that hit a bus": the antecedent; nil for what a preposition makes no subject ("a strike on Lviv killed").
    private func meant(_ token: Int, by predicate: Int) -> Int? {
        if table.isAny(token, .relative), tree.relations[predicate] == Relation.relativeClause {
            return Int(tree.heads[predicate])
        }
        let isSubject = [Relation.subject, Relation.passiveSubject].contains(tree.relations[token])
        return isSubject && tree.isBehindPlace(token, table) ? nil : token
    }

    /// The words of an argument inside of the claim, without its preposition and what a comma sets off; nil for a time.
    private func words(_ head: Int, _ ranges: [Range<Int>], around predicate: Int) -> Range<Int>? {
        guard let range = ranges.first(where: { $0.contains(head) }) else { return nil }
        let all = tree.range(head).clamped(to: range)
        let begin = all.first { $0 == head || !table.isAny($0, .preposition) && !table.isPunctuation($0) } ?? head
        let end = (head..<all.upperBound).first {
            $0 > head
                && (table.isShape($0, [.comma, .quotationMark, .dash]) || $0 == predicate || isRelative($0, of: head)
                    || isDeed($0))
        }
        let words = begin..<(end ?? all.upperBound)
        let span = table.span(words)
        guard !document.times(in: span).contains(where: { $0.span.overlaps(span) }) else { return nil }
        // "at least 12 people": the number begins before "least".
        let number = document.quantities(in: table.span(range)).first {
            $0.span.begin < span.begin && $0.span.end > span.begin
        }
        return number.map { table.firstToken(atOrAfter: $0.span.begin)..<words.upperBound } ?? words
    }

    /// "accused the army of shelling homes": "of".
    private func isDeed(_ token: Int) -> Bool {
        table.isAny(token, .preposition) && token + 1 < table.count && tree.tags[token + 1] == Tag.verb
            && table.isShape(token + 1, .gerundLike)
    }

    /// "a shell that hit a bus": "that".
    private func isRelative(_ token: Int, of noun: Int) -> Bool {
        guard table.isAny(token, .relative) else { return false }
        let verb = Int(tree.heads[token])
        return verb >= 0 && tree.relations[verb] == Relation.relativeClause && Int(tree.heads[verb]) == noun
    }

    /// An argument as the mention that its head belongs to, else by its words.
    private func argument(_ role: String, _ span: Span, head: Span) -> ClaimEvent.Argument {
        let mention = document.mentions(in: span).first {
            $0.span == span || span.contains($0.span) && $0.span.contains(head)
        }
        return .init(role: role, mention: mention?.id, span: mention == nil ? span : nil)
    }

    /// The first place of the claim that a preposition stands before.
    private func place(_ claim: Claim) -> Referent? {
        let places: Set<EntityType> = [.geopolitical, .location, .facility]
        let phrase = PlacePhrase(document: document, table: table)
        let mention = claim.content.flatMap { document.mentions(in: $0) }.first { mention in
            places.contains(mention.type) && phrase.isPlace(mention)
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
