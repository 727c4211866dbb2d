import DocumentModel
import LanguageModels

/// Finds what a number counts: "1,000 [North Korean troops]", "dozens of [civilians]".
struct CountedNoun {
    let table: TokenTable
    /// The tokens with their tags, where a tagger has read the text.
    let tokens: [Token]

    private static let half = WordKey("half")
    private static let further = Set(
        ["more", "other", "others", "additional", "further", "apart", "away"].map { WordKey($0) })

    /// The words that are counted after a number, or nil where none are.
    func after(_ start: Int, before limit: Int) -> Span? {
        var begin = start
        while begin < limit,
            table.isWord(begin, Key.of)
                || (begin > start || isHalf(start - 1)) && table.isAny(begin, [.determiner, .possessive])
                || table.isAnyKey(begin, Self.further)
        {
            begin += 1
        }
        let noun = noun(begin, limit)
        // "half of Argentina's 47 million people": what is counted comes after its possessor.
        let isOf =
            begin > start && noun.count < 4
            && (table.isAny(begin - 1, .determiner) || noun.allSatisfy(table.isCapitalized))
        if isOf, noun.upperBound < limit, !noun.isEmpty, table.isPossessiveMark(noun.upperBound) {
            var first = noun.upperBound + 1
            while first < limit, table.isAny(first, .number) || table.isShape(first, .hasDigit) { first += 1 }
            let owned = self.noun(first, limit)
            return owned.isEmpty ? nil : table.span(owned)
        }
        return noun.isEmpty ? nil : table.span(noun)
    }

    private var compounds: CompoundAdjectives { CompoundAdjectives(table: table) }
    /// The most words and dashes of what is counted.
    private static let most = 7

    /// The words of a noun phrase that begins at a token.
    private func noun(_ begin: Int, _ limit: Int) -> Range<Int> {
        var end = begin
        while end < limit, end - begin < Self.most, isNounPart(end, begin) {
            end += 1
            // "fighters", not the "militia" of "militia-run" nor the "personnel" of "personnel carriers".
            let isWhole =
                !compounds.continues(end - 1) && !(tokens[end - 1].deprel == "compound" && tokens[end - 1].head == end)
            if isWhole, table.isAny(end - 1, [.group, .pluralRole]) { break }
        }
        while end > begin, table.isPunctuation(end - 1) { end -= 1 }
        return begin..<end
    }

    private static let places: Set<GazetteerList> = [.country, .region, .city]

    /// Whether the parser joins a number to the word before it ("Boeing 737"), other than to a place ("In Valencia 211
    /// people died"); true where no parser has read the text.
    func hangsOnWordBefore(_ number: Span) -> Bool {
        let token = table.firstToken(atOrAfter: number.begin)
        guard tokens.indices.contains(token), token > 0, let head = tokens[token].head else { return true }
        // "Quake Kills 95 in Tibet"
        if tokens[token - 1].upos == "VERB" { return false }
        let place = GazetteerTable.shared.match(table, at: token - 1, before: token)
        if place.map({ Self.places.contains($0.entry.list) }) ?? false { return false }
        return head == token - 1 || tokens[token - 1].head == token
    }

    private func isNounPart(_ index: Int, _ begin: Int) -> Bool {
        if table.isShape(index, .dash) { return !table.isShape(index, .spaceBefore) && index > begin }
        if compounds.continues(index) || index > begin && compounds.ends(index) { return true }
        if isVerb(index) { return false }
        if table.isPunctuation(index) || table.isAny(index, .number) { return false }
        // "4.5 percent next year", "56 drones overnight"
        if table.isAnyKey(index, Self.times) || table.isAny(index, .timeUnit) && isTimeAhead(index, begin) {
            return false
        }
        if table.isAny(index, WordClass.function) { return table.isShape(index, .allCapitals) }
        let form = table.entries[index].verbForms
        if tokens[index].xpos?.hasPrefix("NN") != true, !form.isEmpty,
            table.entries[index].cue >= 0 || !form.isDisjoint(with: [.past])
        {
            return false
        }
        // "Stryker armored personnel carriers", not "drones launched by".
        let isDescribing = tokens[index].deprel == "amod" && tokens[index].head ?? index > index
        return index == begin || isDescribing || !table.isShape(index, .pastLike)
    }

    private static let times = Set(
        [
            "overnight", "today", "yesterday", "tomorrow", "next", "last", "overall", "annually", "daily", "altogether",
            "worth",
        ]
        .map {
            WordKey($0)
        })

    /// "5 percent year on year": a time alone is not counted.
    private func isTimeAhead(_ index: Int, _ begin: Int) -> Bool {
        index == begin && table.isWord(index + 1, Key.on) || index > begin && table.isAnyKey(index - 1, Self.times)
    }

    /// "half the voters", "half his men".
    private func isHalf(_ index: Int) -> Bool { index >= 0 && table.isWord(index, Self.half) }

    /// Whether a word is the verb or preposition that goes on after what is counted: "a 155-millimeter shell [weighs] 43 kilograms".
    private func isVerb(_ index: Int) -> Bool {
        guard let tag = tokens[index].xpos else { return false }
        return ["VBD", "VBP", "VBZ", "MD", "IN"].contains(tag)
    }
}
