import DocumentModel
import LanguageModels

/// Laws, treaties, constitutions and resolutions: those of the list, and names that end or begin as theirs do ("the Inflation Reduction
/// Act", "the Treaty of Rome").
struct LawNames {
    let table: TokenTable

    private static func keys(_ words: String) -> Set<WordKey> { Set(words.split(separator: " ").map { WordKey($0) }) }

    /// Last words of names of laws.
    private static let heads = keys(
        "act treaty amendment accords protocol covenant charter convention directive regulation ordinance statute agreement "
            + "constitution")
    private static let act = WordKey("act")
    /// Those that also begin one ("Treaty of Rome", "Convention on Cluster Munitions").
    private static let openings = keys("treaty convention protocol covenant declaration statute charter")
    private static let words = heads.union(openings)
    private static let prepositions = keys("of on for against concerning")
    /// A convention of these is a meeting, and what these begin is a firm's.
    private static let others = keys(
        "democratic republican national party libertarian constitutional party's dnc gop annual license licence")

    /// The names in text order.
    func names() -> [NamedSpan] {
        let numbered = NumberedLaws(table: table)
        var names: [NamedSpan] = []
        for sentence in table.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                let name =
                    longer(listed(index, sentence)) ?? numbered.name(at: index, sentence) ?? named(index, sentence)
                if let name {
                    while let last = names.last, last.tokens.upperBound > name.tokens.lowerBound { names.removeLast() }
                    names.append(name)
                }
                index = name?.tokens.upperBound ?? index + 1
            }
        }
        return numbered.joined(names)
    }

    /// "Prevention of Terrorism Act": a longer name than the one of the list.
    private func longer(_ listed: NamedSpan?) -> NamedSpan? {
        guard let listed, let head = listed.tokens.last, table.isWord(head, Self.act),
            let named = named(head, table.sentence(of: head)), named.tokens.lowerBound < listed.tokens.lowerBound
        else { return listed }
        return named
    }

    private func listed(_ start: Int, _ sentence: Range<Int>) -> NamedSpan? {
        guard let match = GazetteerTable.shared.longest(table, at: start, before: sentence.upperBound),
            match.isCapitalized, let entry = match.entries.first, entry.list == .law
        else { return nil }
        let end = start + match.count
        // "Constitution Avenue"
        let isLonger = match.count == 1 && sentence.contains(end) && CapitalizedRun(table: table).isPart(end)
        return isLonger ? nil : NamedSpan(tokens: start..<end, type: .law, entry: entry)
    }

    private func named(_ head: Int, _ sentence: Range<Int>) -> NamedSpan? {
        guard table.isCapitalized(head), Self.words.contains(table.keys[head]) else { return nil }
        let run = CapitalizedRun(table: table)
        guard !run.isHeadline(head) else { return nil }
        let begin = withOrdinal(run.begin(before: head))
        let end =
            Self.openings.contains(table.keys[head]) ? run.end(after: head, prepositions: Self.prepositions) : head + 1
        let isHead = Self.heads.contains(table.keys[head]) && begin < head && !run.isPart(head + 1)
        guard isHead || end > head + 1, !(begin..<head).contains(where: { Self.others.contains(table.keys[$0]) }) else {
            return nil
        }
        return NamedSpan(tokens: begin..<end, type: .law)
    }

    /// "the 22nd Amendment".
    private func withOrdinal(_ begin: Int) -> Int {
        let sentence = table.sentence(of: begin)
        let isOrdinal =
            sentence.contains(begin - 1) && table.isShape(begin - 1, .hasDigit) && table.isShape(begin - 1, .hasLower)
        return isOrdinal ? begin - 1 : begin
    }
}
