import DocumentModel
import LanguageModels

/// The names of one text that mean the same, before their entity is made.
struct EntityCluster {
    /// The grammatical gender of a person as far as the text or a lexicon tells it.
    enum Gender { case male, female, unknown }

    var name: String
    var type: EntityType
    var identifier: String?
    var key: String
    var aliases: Set<String> = []
    var lastWord: WordKey
    var firstWord: WordKey
    var gender = Gender.unknown
    /// The offices that the text tells of a person, in text order of the names that are taken first.
    var offices: [Office] = []
    /// Words beside a person's names that name a party, place or body of his, in text order.
    var memberships: [Range<Int>] = []
    var wordCount: Int
    /// The token at which the text first names it, of the names that are taken first.
    var firstToken = 0
    /// The list that a well-known name stands in.
    var list: GazetteerList?
    /// What else the lists call it.
    var otherNames: [String] = []
    /// Whether these are people without a name, who are known in this document only.
    var isUnnamed = false

    /// Whether a person of this gender can be "he" or "she".
    func agrees(with gender: Gender) -> Bool {
        self.gender == gender || self.gender == .unknown || gender == .unknown
    }
}
