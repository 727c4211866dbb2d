import DocumentModel
import LanguageModels

/// Tells accidents, floods and illness from what people do to each other: their dead are not those of a war.
struct Mishap {
    let document: Document
    let table: TokenTable
    private let ofTitle: Bool

    private static let mishaps = WordLists.topics["mishaps"]
    private static let fires = WordLists.topics["fires"]
    private static let arms = WordLists.topics["arms"]
    private static let violence = WordLists.topics["violence"]

    init(_ document: Document, _ table: TokenTable) {
        self.document = document
        self.table = table
        let title = document.blocks.first { $0.kind == .title }?.span
        ofTitle =
            title.map { Self.isMishap(table.tokens($0), table) && !Self.isViolent(table.tokens($0), table) } ?? false
    }

    /// Whether a claim tells of one, by its sentence, by its headline, or because the figure before it does.
    func isMishap(_ claim: Claim, continues: Bool) -> Bool {
        let sentences = claim.content.map { table.sentence(of: table.tokens($0).lowerBound) }
        guard !sentences.contains(where: { Self.isViolent($0, table) }) else { return false }
        return ofTitle || continues || sentences.contains { Self.isMishap($0, table) }
    }

    private static func isMishap(_ words: some Sequence<Int>, _ table: TokenTable) -> Bool {
        words.contains { mishaps.contains(table.keys[$0]) || isFire($0, table) }
    }

    /// "in a fire", "a house fire", and not "artillery fire".
    private static func isFire(_ token: Int, _ table: TokenTable) -> Bool {
        guard fires.contains(table.keys[token]), token > 0 else { return false }
        return table.isAny(token - 1, .determiner)
            || ["BUILDING", "FACILITY"].contains(CountedThings.shared.class(of: table.keys[token - 1]) ?? "")
    }

    private static func isViolent(_ words: some Sequence<Int>, _ table: TokenTable) -> Bool {
        words.contains { token in
            let key = table.keys[token]
            if mishaps.contains(key) || fires.contains(key) { return false }
            return arms.contains(key) || violence.contains(key)
                || EventLexicon.shared.type(of: key, upos: "NOUN") == "ASSAULT"
        }
    }
}
