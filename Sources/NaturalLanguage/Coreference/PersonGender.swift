import DocumentModel
import LanguageModels

/// Whether a named person is a man or a woman, as lists, title and given name tell.
struct PersonGender {
    let table: TokenTable

    func of(_ name: NamedSpan) -> EntityCluster.Gender {
        guard name.type == .person else { return .unknown }
        if let letter = name.entry?.gender { return letter == "f" ? .female : .male }
        let byTitle = byTitle(name)
        if byTitle != .unknown { return byTitle }
        let byKin = KinshipWords(table: table).gender(of: name.tokens)
        if byKin != .unknown { return byKin }
        // "Yoon", "Kim Keon Hee": the first word is the surname, whomever else it is the given name of.
        let isSurnameFirst = name.tokens.count != 2 && HyphenatedNames.isSurname(table.keys[name.tokens.lowerBound])
        if isSurnameFirst { return .unknown }
        let first = table.entries[name.tokens.lowerBound].classes
        guard first.isDisjoint(with: .givenName) == false else { return .unknown }
        return first.contains(.femaleName) == first.contains(.maleName)
            ? .unknown : first.contains(.femaleName) ? .female : .male
    }

    func byTitle(_ name: NamedSpan) -> EntityCluster.Gender {
        guard name.tokens.lowerBound > 0 else { return .unknown }
        let title = name.tokens.lowerBound - 1
        return table.isAny(title, .maleTitle) ? .male : table.isAny(title, .femaleTitle) ? .female : .unknown
    }
}
