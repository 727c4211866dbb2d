import DocumentModel
import LanguageModels

/// Who does what a claim tells of, and is not whom it happens to.
extension NationReader {
    private static let backing = WordLists.topics["backing"]

    /// "Iran-backed": who stands behind others is not what happens to.
    func isBacker(_ mention: Mention) -> Bool {
        let end = mention.span.end
        guard end < table.bytes.count, table.bytes[end] == UInt8(ascii: "-") else { return false }
        let word = table.bytes[(end + 1)...].prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        return Self.backing.contains(WordKey(String(decoding: word, as: UTF8.self)))
    }

    /// The nations that do what a claim tells of: their dead are not meant.
    func attackers(_ claim: Claim) -> Set<String> {
        Set(
            claim.content.flatMap { document.mentions(in: $0) }.filter { isAttacker($0, claim) }
                .compactMap { membership($0)?.country })
    }

    /// "killed by Russian drones", "Israel attacked", "Israeli strikes killed".
    func isAttacker(_ mention: Mention, _ claim: Claim) -> Bool {
        if opensAttack(mention) { return true }
        // "strikes on a school in Gaza City"
        if PlacePhrase(document: document, table: table).isPlace(mention) { return false }
        if claim.measures.contains(where: { $0.by?.span.map { isDoer($0, mention) } ?? false }) { return true }
        if let event = claim.event, event.type == "ASSAULT", !isLoser(mention.span) {
            let actors = event.arguments.filter { $0.role == "ACTOR" }
            if actors.contains(where: { $0.mention == mention.id || $0.span.map { isDoer($0, mention) } ?? false }) {
                return true
            }
        }
        return false
    }

    /// "Israel hits Gaza hospital": the headline's verb follows who attacks.
    func isAttacking(_ mention: Mention) -> Bool {
        let next = table.tokens(mention.span).upperBound
        guard next + 1 < table.count else { return false }
        let verb = document.tokens[next].upos == "ADV" ? next + 1 : next
        let isNominal = ["NOUN", "PROPN", "DET", "NUM", "ADJ", "PRON"].contains(document.tokens[verb + 1].upos ?? "")
        return verb + 1 < table.count && isNominal
            && EventLexicon.shared.type(of: table.keys[verb], upos: "VERB") == "ASSAULT"
            && ["VERB", "NOUN"].contains(document.tokens[verb].upos ?? "")
            && table.text(verb..<verb + 1).hasSuffix("s")
    }

    /// The countries of who does what a claim tells of, where a pronoun or body stands for them ("it", "its forces").
    func doers(_ claim: Claim) -> Set<String> {
        guard let event = claim.event, event.type == "ASSAULT",
            let actor = event.arguments.first(where: { $0.role == "ACTOR" })
        else { return [] }
        let mention = actor.mention.flatMap { id in document.mentions.first { $0.id == id } }
        if let entity = mention?.entity.flatMap({ entities[$0] }) {
            let owners = [entity.name] + entity.affiliations.compactMap { entities[$0]?.name ?? $0 }
            return Set(owners.compactMap { PlaceCountries.shared.membership(of: $0)?.country })
        }
        let words = actor.span ?? mention?.span
        guard let words, table.tokens(words).contains(where: { table.isAny($0, [.pronoun, .possessive]) }) else {
            return []
        }
        return Set([claimer(claim), affiliation(claim)].compactMap(\.self))
    }

    private static let happenings = WordLists.topics["happenings"]

    /// "Sudan's war has displaced": a war or a flood is nobody's deed.
    private func isDoer(_ by: Span, _ mention: Mention) -> Bool {
        by.contains(mention.span) && !table.tokens(by).contains { Self.happenings.contains(table.keys[$0]) }
    }

    private static let arms = WordLists.topics["arms"]

    /// "Israeli strikes", "Israel's offensive", "Russian drones": the name tells who attacks.
    func opensAttack(_ mention: Mention) -> Bool {
        let next = table.tokens(mention.span).upperBound
        guard next < table.count,
            mention.type == .nationality || table.isPossessiveMark(next) || isShortName(mention)
        else { return false }
        let end = min(next + 4, table.sentence(of: next).upperBound)
        return (next..<end).prefix { !table.isPunctuation($0) || table.isPossessiveMark($0) }.contains { token in
            let isAttack = EventLexicon.shared.type(of: table.keys[token], upos: "NOUN") == "ASSAULT"
            return Self.arms.contains(table.keys[token]) || isAttack && !Self.losses.contains(table.keys[token])
        }
    }

    private static let shortNames = WordLists.topics["shortnames"]

    /// "US strikes", "UK jets": short names that have no adjective.
    private func isShortName(_ mention: Mention) -> Bool {
        let words = table.tokens(mention.span)
        return words.count == 1 && words.allSatisfy { Self.shortNames.contains(table.keys[$0]) }
            && words.allSatisfy { table.isShape($0, .allCapitals) }
    }

    /// "Russia lost", "Ukraine has suffered".
    func isLoser(_ span: Span) -> Bool {
        let next = table.tokens(span).upperBound
        return (next..<min(next + 4, table.count)).contains { Self.losses.contains(table.keys[$0]) }
    }
}
