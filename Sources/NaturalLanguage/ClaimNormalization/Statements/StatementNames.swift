import DocumentModel
import LanguageModels

/// The names that statements put for pronouns, with the article that the text gives them ("the United Nations").
struct StatementNames {
    private let entities: [String: Entity]
    private let withArticle: Set<String>
    private let pronouns: Set<WordKey>

    init(_ document: Document, _ table: TokenTable, _ tree: SyntaxTree?) {
        entities = document.entitiesByIdentifier
        var withArticle: Set<String> = []
        var first: Set<String> = []
        for mention in document.mentions where mention.kind != .pronoun {
            guard let entity = mention.entity else { continue }
            let tokens = table.tokens(mention.span)
            if mention.kind == .nominal {
                // "the soldiers": people without a name keep the article of their first mention.
                if first.insert(entity).inserted, table.isWord(tokens.lowerBound, Key.the) {
                    withArticle.insert(entity)
                }
                continue
            }
            first.insert(entity)
            // "the Ethiopians" are not "the Ethiopia".
            guard mention.type != .person, mention.type != .nationality, let last = tokens.last else { continue }
            let isArticle =
                table.isWord(max(0, tokens.lowerBound - 1), Key.the) || table.isWord(tokens.lowerBound, Key.the)
            // "the UN mission": the article belongs to the mission.
            if isArticle, !Self.isModifier(last, tokens, tree) { withArticle.insert(entity) }
        }
        self.withArticle = withArticle
        pronouns = Set(["he", "she", "it", "they", "who", "which", "that", "we", "i"].map { WordKey($0) })
    }

    private static func isModifier(_ last: Int, _ tokens: Range<Int>, _ tree: SyntaxTree?) -> Bool {
        guard let tree else { return false }
        return tokens.contains { token in
            let head = Int(tree.heads[token])
            return head >= tokens.upperBound && tree.relations[token] != Relation.possessor
                && [Tag.noun, Tag.properNoun].contains(tree.tags[head])
        }
    }

    /// The name of an entity as it stands in a sentence, or nil for an unknown id.
    func name(_ id: String) -> String? {
        // "12 rebels": how many there were is no name for them.
        guard let entity = entities[id], entity.name.first?.isNumber != true else { return nil }
        if entity.name.hasPrefix("Government of "),
            let capital = entity.aliases.first(where: { !$0.hasSuffix("overnment") }) ?? entity.aliases.first
        {
            return capital
        }
        let needsArticle = withArticle.contains(id) || entity.name.hasPrefix("United ")
        // "Israel's military" where the text says "the Israeli military": the possessor is the article.
        let hasArticle = entity.name.lowercased().hasPrefix("the ") || entity.name.contains("'s ")
        return needsArticle && !hasArticle ? "the " + entity.name : entity.name
    }

    /// Whether a source is nothing but a pronoun that nobody has resolved.
    func isPronoun(_ name: String) -> Bool { pronouns.contains(WordKey(name)) }

    func type(_ id: String) -> EntityType? { entities[id]?.type }

    /// A source as a subject: its name, else its words up to the first comma, a pronoun where it is nothing else.
    func claimer(_ source: Source) -> String? {
        if let name = source.entity.flatMap(name) { return name }
        guard let all = source.text ?? source.name else { return nil }
        // Up to the first comma, not that of "$530,000".
        let words = Self.isList(source, all) ? all[...] : all.split(separator: ", ").first ?? ""
        let head = words.trimmingSuffix(" ")
        guard !head.isEmpty else { return nil }
        if pronouns.contains(WordKey(head)) { return source.name ?? head.lowercased() }
        let first = head.prefix { $0 != " " }
        let isArticle = ["The", "A", "An", "Another", "One", "Two", "Three", "Several", "Some", "Its", "His", "Their"]
            .contains(String(first))
        return isArticle ? head.prefix(1).lowercased() + head.dropFirst() : head
    }

    private static let describing: Set<String> = ["who", "which", "whose", "including", "among", "with", "where"]

    /// "Hamas, Islamic Jihad and Hezbollah", and not "rights groups, which accuse both Chad and Sudan".
    private static func isList(_ source: Source, _ text: String) -> Bool {
        let parts = text.split(separator: ",")
        guard source.kind == .group, parts.count > 1, let last = parts.last else { return false }
        return " \(last)".contains(" and ")
            && parts.dropFirst().allSatisfy { part in
                !part.split(separator: " ").contains { describing.contains($0.lowercased()) }
            }
    }

    /// "X's", "the forces'", "dock workers'", "families of hostages'".
    static func possessive(_ name: String) -> String {
        let isCommon =
            name.hasPrefix("the ") || name.first?.isLowercase == true
            || name.contains(" ") && name.split(separator: " ").last?.first?.isLowercase == true
        return isCommon && name.hasSuffix("s") && !name.hasSuffix("ss") ? name + "'" : name + "'s"
    }
}

extension Substring {
    /// The text without a character at its end.
    fileprivate func trimmingSuffix(_ character: Character) -> String {
        last == character ? String(dropLast()) : String(self)
    }
}
