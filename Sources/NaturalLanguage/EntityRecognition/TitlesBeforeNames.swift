import DocumentModel
import LanguageModels

/// "Mr Johnson", "Coroner William Hasby", "Kyiv Mayor Vitali Klitschko": a title is no part of a name, nor an office with its
/// place.
struct TitlesBeforeNames {
    let table: TokenTable

    private static let titles = Set(
        "mr mr. mrs mrs. ms ms. miss dr dr. rev rev. reverend prof prof. professor supt insp det sgt cllr".split(
            separator: " "
        ).map {
            WordKey($0)
        })

    private static let ranks = Set(
        "capt. lt. sgt. gen. col. maj. cpl. adm. det. del. insp. cmdr. brig. pfc. spc. sen. rep. gov.".split(
            separator: " "
        )
        .map { WordKey($0) })
    private static let services = Set(["marine", "army", "navy", "police"].map { WordKey($0) })

    /// Whether a word is a rank cut short, as before "Tennant" alone.
    private func isRank(_ token: Int) -> Bool { Self.ranks.contains(table.keys[token]) && table.isCapitalized(token) }

    /// The name without what stands before it.
    func removed(_ name: NamedSpan) -> NamedSpan {
        guard name.type == .person else { return name }
        var begin = name.tokens.lowerBound
        while let next = afterTitle(begin, name.tokens.upperBound) { begin = next }
        return NamedSpan(tokens: begin..<name.tokens.upperBound, type: .person)
    }

    private static let justice = WordKey("justice")
    private static let benches = Set(["chief", "associate"].map { WordKey($0) })

    /// "Chief Justice Roberts": not the given name.
    private func isJustice(_ begin: Int) -> Bool {
        table.isWord(begin, Self.justice) && begin > 0 && Self.benches.contains(table.keys[begin - 1])
    }

    /// The word after the title at `begin`; nil if there is none or nothing would be left.
    private func afterTitle(_ begin: Int, _ end: Int) -> Int? {
        if begin + 1 < end, isRank(begin) || isJustice(begin) { return begin + 1 }
        if begin + 2 < end, Self.services.contains(table.keys[begin]), isRank(begin + 1) { return begin + 2 }
        if begin + 1 < end,
            Self.titles.contains(table.keys[begin]) || table.text(begin..<begin + 1) == "PM" || isOffice(begin, end)
        {
            return begin + 1
        }
        guard let place = GazetteerTable.shared.longest(table, at: begin, before: end),
            place.entries.contains(where: { [.country, .demonym, .city, .region].contains($0.list) }),
            begin + place.count + 1 < end, table.isAny(begin + place.count, .role)
        else { return nil }
        return begin + place.count + 1
    }

    /// An office or rank before a given name and a surname, unless all of it is somebody's name in the lists.
    private func isOffice(_ begin: Int, _ end: Int) -> Bool {
        guard begin + 2 < end, table.isAny(begin, [.role, .rank]), table.isAny(begin + 1, .givenName),
            !table.isAny(begin, .givenName)
        else { return false }
        return GazetteerTable.shared.longest(table, at: begin, before: end).map { $0.count < 2 } ?? true
    }
}
