import DocumentModel
import LanguageModels

/// Reads the words of a source: whom they name, or what kind of unnamed source they are.
struct SourceReader {
    private let table: TokenTable
    private let mentions: [Mention]
    private let mentionOfToken: [Int32]
    private let entities: [String: Entity]

    init(_ document: Document, _ table: TokenTable) {
        self.table = table
        mentions = document.mentions
        entities = .init(document.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        mentionOfToken = AttributionContext(document, table).mentionOfToken
    }

    /// The source with all that its words tell.
    func read(_ source: Source, _ pseudonyms: inout Pseudonyms) -> Source {
        guard let span = source.span else { return source }
        let tokens = table.tokens(span)
        guard !tokens.isEmpty else { return source }
        var source = source
        if let entity = pronoun(tokens) ?? named(tokens) {
            source.name = entity.name
            source.entity = entity.id
            source.kind = isOutlet(entity) ? .outlet : .named
            source.role = entity.role
            source.affiliations = entity.affiliations.compactMap { entities[$0]?.name }
        } else {
            describe(&source, tokens)
            if source.kind == .unnamed, source.role != nil || tokens.count > 1 {
                source.number = SourceCount(table: table).number(tokens)
                source.anonymity = AnonymityReader(table: table).reason(near: tokens)
                source.pseudonym = pseudonyms.pseudonym(headRange(tokens))
            }
        }
        return source
    }

    private func mention(_ token: Int) -> Mention? {
        mentionOfToken[token] < 0 ? nil : mentions[Int(mentionOfToken[token])]
    }

    private func entity(_ token: Int) -> Entity? { mention(token)?.entity.flatMap { entities[$0] } }

    /// "he": the person that coreference found; "who": the person right before it.
    private func pronoun(_ tokens: Range<Int>) -> Entity? {
        guard tokens.count == 1 else { return nil }
        let token = tokens.lowerBound
        if let mention = mention(token), mention.kind == .pronoun { return mention.entity.flatMap { entities[$0] } }
        guard table.isWord(token, Key.who) || table.isWord(token, Key.which), token > 0 else { return nil }
        let before = table.isShape(token - 1, .comma) ? token - 2 : token - 1
        return before >= 0 ? named(max(0, before - 8)..<before + 1, mustEnd: true) : nil
    }

    /// The name that the words are about: the head of the phrase, or a person in apposition to it.
    private func named(_ tokens: Range<Int>, mustEnd: Bool = false) -> Entity? {
        if mustEnd { return nameEnding(at: tokens.upperBound - 1) }
        let head = headRange(tokens)
        if let person = firstPerson(head) ?? personAtEnd(tokens) ?? personInApposition(tokens) { return person }
        let last = head.upperBound - 1
        if let mention = mention(last), mention.kind == .nominal { return mention.entity.flatMap { entities[$0] } }
        return nameEnding(at: last)
    }

    private func nameEnding(at token: Int) -> Entity? {
        guard let mention = mention(token), mention.kind == .name, mention.type != .nationality,
            mention.span.end == table.spans[token].end
        else { return nil }
        return entity(token)
    }

    /// The words up to the first preposition, comma or relative pronoun.
    private func headRange(_ tokens: Range<Int>) -> Range<Int> {
        let end = tokens.dropFirst().first { token in
            table.isPunctuation(token) && !table.isShape(token, .dash) && mention(token)?.kind != .name
                || table.isAny(token, [.preposition, .relative]) && mention(token)?.kind != .name
        }
        return tokens.lowerBound..<(end ?? tokens.upperBound)
    }

    private func firstPerson(_ range: Range<Int>) -> Entity? {
        for token in range {
            guard let mention = mention(token), mention.type == .person, mention.kind == .name else { continue }
            let next = token + 1
            if next < range.upperBound, table.isAny(next, .possessive) { continue }
            // "Trump supporters", "Obama administration": the name only describes a group.
            if mention.span.end < table.spans[range.upperBound - 1].end, describesGroup(mention, range) { return nil }
            return mention.entity.flatMap { entities[$0] }
        }
        return nil
    }

    private func describesGroup(_ mention: Mention, _ range: Range<Int>) -> Bool {
        let after = table.tokens(mention.span).upperBound
        return after < range.upperBound && !table.isPunctuation(after) && !table.isAny(after, .adverb)
    }

    /// "Secretary of State Marco Rubio": a name that ends the words before the first comma, without a preposition of
    /// its own.
    private func personAtEnd(_ tokens: Range<Int>) -> Entity? {
        let end = tokens.first { table.isShape($0, .comma) || table.isAny($0, .relative) } ?? tokens.upperBound
        guard end > tokens.lowerBound, let mention = mention(end - 1), mention.type == .person, mention.kind == .name
        else { return nil }
        let before = table.firstToken(atOrAfter: mention.span.begin) - 1
        guard before >= tokens.lowerBound, !table.isAny(before, [.preposition, .possessive, .coordinator]) else {
            return nil
        }
        return mention.entity.flatMap { entities[$0] }
    }

    /// "the spokesman, John Kirby", "the head of the fund, Dr Anna Berg": a person right after a comma, titles aside.
    private func personInApposition(_ tokens: Range<Int>) -> Entity? {
        for comma in tokens where table.isShape(comma, .comma) {
            var next = comma + 1
            while next < tokens.upperBound, table.isAny(next, [.title, .role]), mention(next)?.kind != .name {
                next += 1
            }
            guard next < tokens.upperBound, let mention = mention(next), mention.type == .person, mention.kind == .name
            else { continue }
            return mention.entity.flatMap { entities[$0] }
        }
        return nil
    }

    private func isOutlet(_ entity: Entity) -> Bool { Self.outlets.contains(entity.name) }

    private static let outlets = Set(Gazetteer.entries.filter { $0.kind == .outlet }.map(\.name))

    /// A source without a name: an office, a group, a body, a document.
    private func describe(_ source: inout Source, _ tokens: Range<Int>) {
        let head = headRange(tokens)
        let last = head.upperBound - 1
        source.affiliations = affiliations(tokens)
        if tokens.contains(where: { table.isAny($0, .pronoun) }), tokens.count == 1 {
            source.kind = table.isAny(last, .they) ? .group : .unnamed
        } else {
            let isCounted = SourceCount(table: table).number(tokens) != nil
            source.kind = SourceKind(table: table).kind(head, isCounted: isCounted)
            if source.kind == .named, !table.isAny(last, .role), !source.affiliations.isEmpty || head.count > 2 {
                source.name = table.text(head)
            }
        }
        if table.isAny(last, .role) { source.role = roleText(head) }
    }

    /// The words of office without article and number ("senior US military official").
    private func roleText(_ head: Range<Int>) -> String {
        var begin = head.lowerBound
        while begin < head.upperBound - 1, table.isAny(begin, [.determiner, .number, .possessive]) { begin += 1 }
        return table.text(begin..<head.upperBound)
    }

    private func affiliations(_ tokens: Range<Int>) -> [String] {
        var names: [String] = []
        for token in tokens {
            guard let entity = entity(token), entity.type != .person, !names.contains(entity.name) else { continue }
            names.append(entity.name)
        }
        return names
    }
}
