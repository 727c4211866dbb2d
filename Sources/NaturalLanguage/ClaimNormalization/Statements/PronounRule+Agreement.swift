import DocumentModel
import LanguageModels

/// Whether a pronoun can stand for the claimer.
extension PronounRule {
    func agrees(_ pronoun: Pronoun, _ source: Source) -> Bool {
        let isPerson =
            source.entity.flatMap(context.names.type) == .person || source.role != nil && source.kind != .group
        switch pronoun.number {
        case .plural: return context.isClaimerPlural
        case .person:
            return isPerson && !context.isClaimerPlural && source.kind != .document && agreesInGender(pronoun, source)
        case .thing:
            return !isPerson && !context.isClaimerPlural && source.number == nil
                && (source.kind != .unnamed || source.role == nil)
        }
    }

    private func agreesInGender(_ pronoun: Pronoun, _ source: Source) -> Bool {
        if source.kind != .named { return agreesWithNoun(pronoun, source) }
        guard let first = source.name?.split(separator: " ").first else { return true }
        let classes = Lexicon.shared.entry(WordKey(first)).classes
        return pronoun.isMale
            ? !classes.contains(.femaleName) || classes.contains(.maleName)
            : !classes.contains(.maleName) || classes.contains(.femaleName)
    }

    private static let women = WordLists.statements["women"]
    private static let men = WordLists.statements["men"]

    /// "the mother of a soldier" is no "he".
    private func agreesWithNoun(_ pronoun: Pronoun, _ source: Source) -> Bool {
        let words = source.span.map { context.table.tokens($0) } ?? 0..<0
        return !words.contains { (pronoun.isMale ? Self.women : Self.men).contains(context.table.keys[$0]) }
    }
}
