import DocumentModel
import LanguageModels

/// Finds the offices of named people, each by the first rule that finds one; a rank alone gives way to an office.
struct OfficeFinder {
    let table: TokenTable
    let verbs: VerbTags

    /// The names, each person's with the words of its office where they stand beside it.
    func addingOffices(to names: [NamedSpan]) -> [NamedSpan] {
        let before = OfficeBeforeName(table: table, verbs: verbs)
        let beforeComma = OfficeBeforeComma(table: table, verbs: verbs)
        let after = OfficeAfterName(table: table, verbs: verbs)
        let ofBody = OfficeOfBody(table: table, names: names)
        let parties = PartyAfterName(table: table)
        let found = names.map { name in
            guard name.type == .person else { return name }
            var name = name
            let adjacent = before.office(of: name.tokens)
            let isRank = adjacent.map { $0.words.allSatisfy { table.isAny($0, [.rank, .title]) } } ?? true
            name.office =
                isRank
                ? beforeComma.office(of: name.tokens) ?? after.office(of: name.tokens) ?? adjacent : adjacent
            if name.office == nil { name.office = ofBody.office(of: name.tokens) }
            if adjacent != nil, let place = ofBody.place(after: name.tokens) { name.memberships.append(place) }
            if let party = parties.membership(of: name.tokens) { name.memberships.append(party) }
            return name
        }
        return SharedOffices(table: table).shared(found)
    }
}
