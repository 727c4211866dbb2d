import DocumentModel
import LanguageModels

/// Whether the words of a source can be somebody or something that speaks: people, bodies, offices, documents.
struct Speaker {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let speaking: WordClass = [
        .subjectPronoun, .role, .group, .documentNoun, .bodyNoun, .organizationHead, .relative, .title, .nationality,
    ]
    private static let types: Set<EntityType> = [.person, .organization, .geopolitical, .militaryUnit, .nationality]

    private static let those = WordKey("those")

    /// Whether the head of a source's words names a speaker; descriptions after the head do not count.
    func canBe(_ source: Range<Int>) -> Bool {
        let head = head(source)
        guard !head.contains(where: isFiniteVerb) else { return false }
        return head.contains { token in
            // "those close to the chancellor"
            if table.isAny(token, Self.speaking) || table.isWord(token, Self.those) && source.count > 1 { return true }
            guard let mention = context.mention(at: token) else {
                return table.isCapitalized(token) && token > table.sentence(of: token).lowerBound
            }
            return Self.types.contains(mention.type)
        }
    }

    /// The words up to the first preposition, comma or relative pronoun.
    func head(_ source: Range<Int>) -> Range<Int> {
        let end = source.dropFirst().first { token in
            guard context.mention(at: token)?.kind != .name else { return false }
            return table.isPunctuation(token) && !table.isShape(token, .dash)
                || table.isAny(token, [.preposition, .relative])
        }
        return source.lowerBound..<(end ?? source.upperBound)
    }

    private func isFiniteVerb(_ token: Int) -> Bool {
        if table.isAny(token, .auxiliary) { return !table.isAny(token, .possessive) }
        guard !table.isCapitalized(token), !table.isAny(token, [.role, .cueNoun, .group, .documentNoun]) else {
            return false
        }
        let forms = table.entries[token].verbForms
        // "people briefed on it", but not "came in a hurry"
        return forms.contains(.past)
            && !(forms.contains(.participle) && ClauseBoundary(context: context).isPostmodifier(token))
    }
}
