import DocumentModel
import LanguageModels

/// What the headline says that something happened to: "Dam blown up", "Blame over hospital blast".
struct Incident {
    /// The noun in capitals (`DAM`).
    let name: String
    private let thing: WordKey
    private let table: TokenTable

    private static let kinds: Set<String> = ["BUILDING", "FACILITY", "SHIP", "AIRCRAFT", "VEHICLE"]
    private static let accidents = WordLists.topics["accidents"]
    private static let misfiring = WordLists.topics["misfiring"]
    private static let causing = WordLists.topics["causing"]

    /// Nil where the headline names no building, ship or the like, or speaks of no attack or accident.
    init?(_ document: Document, _ table: TokenTable) {
        guard let title = document.blocks.first(where: { $0.kind == .title })?.span else { return nil }
        let words = table.tokens(title)
        let noun = words.first { CountedThings.shared.class(of: table.keys[$0]).map(Self.kinds.contains) ?? false }
        guard let noun, words.contains(where: { Self.isAttack(table.keys[$0]) }) else { return nil }
        self.table = table
        thing = table.keys[noun]
        name = (document.tokens[noun].lemma ?? table.text(noun..<noun + 1)).uppercased()
    }

    /// Whether a claim says why it happened or who did it: it blames, speaks of causes, or of an attack on that very thing.
    func isCause(_ claim: Claim, patient: Int?) -> Bool {
        let words = claim.content.map(table.tokens).joined()
        let isOfThing = words.contains { table.keys[$0] == thing }
        let isOfAttack = words.contains { Self.isAttack(table.keys[$0]) }
        let cue = claim.attribution.last?.cue
        if cue?.stance == .accuse { return isOfThing || cue?.lemma == "blame" }
        if words.contains(where: { Self.misfiring.contains(table.keys[$0]) }) { return true }
        if isOfThing || isOfAttack, words.contains(where: { Self.causing.contains(table.keys[$0]) }) { return true }
        guard claim.event?.type == "ASSAULT", let patient else { return false }
        return table.keys[patient] == thing || table.isWord(patient, Key.it)
    }

    private static func isAttack(_ word: WordKey) -> Bool {
        accidents.contains(word)
            || ["NOUN", "VERB"].contains { EventLexicon.shared.type(of: word, upos: $0) == "ASSAULT" }
    }
}
