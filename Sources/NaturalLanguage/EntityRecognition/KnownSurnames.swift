import DocumentModel
import LanguageModels

/// "Officer Hu", "Cameron, a 12-year-old": a lone surname that the words beside it keep from meaning the
/// well-known person of that name.
struct KnownSurnames {
    let table: TokenTable

    /// Offices that well-known people have before their lone surnames.
    private static let high = Set(
        """
        president minister premier chancellor secretary senator sen sen. governor gov gov. leader chief chairman king \
        queen prince princess pope general gen gen. marshal admiral ayatollah imam justice speaker representative rep \
        rep. congressman congresswoman ambassador envoy commissioner comrade colonel col col. sir lord dame lady dr dr.
        """.split(separator: " ").map { WordKey($0) })

    /// The names, without the entries that do not fit.
    func checked(_ names: [NamedSpan]) -> [NamedSpan] {
        names.map { name in
            guard let entry = name.entry, entry.list == .person, name.tokens.count == 1,
                isOther(name.tokens.lowerBound, entry)
            else { return name }
            var name = name
            name.entry = nil
            return name
        }
    }

    private func isOther(_ token: Int, _ entry: GazetteerEntry) -> Bool {
        let sentence = table.sentence(of: token)
        if sentence.contains(token - 1) {
            let title = token - 1
            if table.isAny(title, .maleTitle), entry.gender == "f" { return true }
            if table.isAny(title, .femaleTitle), entry.gender == "m" { return true }
            if table.isAny(title, [.role, .title, .rank]), !table.isAny(title, [.maleTitle, .femaleTitle]),
                !table.isAny(title, .pluralRole), !Self.high.contains(table.keys[title])
            {
                return true
            }
        }
        return isAged(token + 1, sentence)
    }

    /// ", 12,", ", a 12-year-old": those whom everybody knows are not told by their age.
    private func isAged(_ comma: Int, _ sentence: Range<Int>) -> Bool {
        guard sentence.contains(comma + 1), table.isShape(comma, .comma) else { return false }
        let first = table.isAny(comma + 1, .determiner) ? comma + 2 : comma + 1
        guard sentence.contains(first), table.isShape(first, .hasDigit) else { return false }
        return !sentence.contains(first + 1) || table.isPunctuation(first + 1)
            || table.text(first..<first + 1).contains("year")
    }
}
