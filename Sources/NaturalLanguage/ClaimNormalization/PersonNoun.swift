import DocumentModel
import LanguageModels

/// Whether a common noun means people ("engineer", "pupils"), by its ending or because it is one of a few.
struct PersonNoun {
    let table: TokenTable

    private static let endings = ["er", "or", "ist", "ian", "ant", "ent", "man", "woman", "men", "women", "eer", "ee"]
        .map {
            Array($0.utf8)
        }
    private static let things = ["ment", "percent", "center", "number", "letter", "weather", "water", "power"].map {
        Array($0.utf8)
    }
    private static let people = Set(
        """
        pupil pupils friend friends relative relatives neighbour neighbours neighbor neighbors family families parent \
        parents father son daughter wife husband monk monks nurse nurses priest priests imam bishop archbishop \
        monsignor sheriff refugee refugees elder elders individual individuals local locals bystander chef coach guard \
        guards nun nuns hostage hostages child children youth youths mp mps crew medic medics aide spy informant
        """.split(separator: " ").map(WordKey.init))

    /// Whether the word at a token is such a noun, in the singular or plural.
    func isPerson(_ token: Int) -> Bool {
        if Self.people.contains(table.keys[token]) || table.isAny(token, .role) { return true }
        var letters = table.bytes[table.spans[token].begin..<table.spans[token].end]
        if letters.last == UInt8(ascii: "s"), letters.count > 4 { letters = letters.dropLast() }
        guard letters.count > 4, !table.isAny(token, [.documentNoun, .bodyNoun, .organizationHead, .timeUnit]) else {
            return false
        }
        return Self.endings.contains { letters.suffix($0.count).elementsEqual($0) }
            && !Self.things.contains { letters.suffix($0.count).elementsEqual($0) }
    }
}
