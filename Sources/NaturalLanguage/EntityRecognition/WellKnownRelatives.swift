import DocumentModel
import LanguageModels

/// A lone surname that the pronoun after it keeps for the well-known bearer.
///
/// "Melania Trump left. Trump said he would stay": the text names only a woman of that surname in full.
struct WellKnownRelatives {
    private let pronouns: GenderBeside
    private let genders: [WordKey: Set<EntityCluster.Gender>]

    /// Finds the genders of the people of each surname whom the text names in full.
    init(table: TokenTable, names: [NamedSpan]) {
        pronouns = GenderBeside(
            table: table, persons: names.filter { $0.type == .person }.map(\.tokens.lowerBound))
        var genders: [WordKey: Set<EntityCluster.Gender>] = [:]
        for name in names where name.type == .person && name.tokens.count > 1 {
            genders[table.surname(name.tokens), default: []].insert(PersonGender(table: table).of(name))
        }
        self.genders = genders
    }

    /// Whether those of the surname who are named in full cannot be whom the well-known person's surname means.
    func areOther(than name: NamedSpan) -> Bool {
        guard name.tokens.count == 1, let letter = name.entry?.gender else { return false }
        let gender: EntityCluster.Gender = letter == "f" ? .female : .male
        let other: EntityCluster.Gender = letter == "f" ? .male : .female
        let token = name.tokens.lowerBound
        return genders[pronouns.table.keys[token]] == [other] && pronouns.gender(of: token) == gender
    }
}
