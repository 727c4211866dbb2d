import DocumentModel
import LanguageModels

/// "Kyiv said": a capital that speaks stands for its government.
struct GovernmentRule {
    let table: TokenTable
    let tokens: [Token]

    /// The names, with the capitals marked that stand for governments, and the governments that their countries name.
    func marked(_ names: [NamedSpan]) -> [NamedSpan] {
        names.map { name in
            if name.entry == nil, name.type == .organization || name.type == .geopolitical,
                let government = NamedGovernments(table: table).entry(name.tokens)
            {
                return NamedSpan(tokens: name.tokens, type: .organization, entry: government)
            }
            guard let government = name.entry?.government,
                speaks(name.tokens) || isAddressed(name.tokens) || acts(name.tokens)
            else { return name }
            var name = name
            name.entry = government
            name.isGovernment = true
            return name
        }
    }

    private func speaks(_ tokens: Range<Int>) -> Bool {
        let sentence = table.sentence(of: tokens.lowerBound)
        let before = tokens.lowerBound - 1
        if sentence.contains(before), table.isAny(before, .preposition) || table.isCapitalized(before) { return false }
        var index = tokens.upperBound
        while sentence.contains(index), table.isAny(index, [.auxiliary, .adverb, .negation]) { index += 1 }
        // "the Paris attacks"
        return sentence.contains(index) && table.entries[index].cue >= 0 && isVerb(index)
    }

    /// Where no tagger has read the text, each cue may be one.
    private func isVerb(_ token: Int) -> Bool {
        !tokens.indices.contains(token) || (tokens[token].upos ?? "VERB") == "VERB"
    }

    /// "urged Beijing to", "accused Moscow of": who can be asked or blamed.
    private func isAddressed(_ place: Range<Int>) -> Bool {
        let verb = place.lowerBound - 1
        guard verb > 0, tokens.indices.contains(verb), tokens[verb].upos == "VERB", table.entries[verb].cue >= 0 else {
            return false
        }
        return Self.afterAddressee.contains(table.keys[min(place.upperBound, table.count - 1)])
    }

    private static let afterAddressee = keys("to of for that not against")
    private static let deeds = keys(
        "invasion response retaliation troops forces military army soldiers envoy ambassador diplomats allies sanctions government offer "
            + "demand demands position stance request refusal decision war aggression proposal")
    private static let ties = keys(
        "relations ties tensions talks agreement deal war dispute rivalry cooperation negotiations")

    private static func keys(_ words: String) -> Set<WordKey> { Set(words.split(separator: " ").map { WordKey($0) }) }

    /// "Moscow's invasion", "relations between Washington and Beijing".
    private func acts(_ place: Range<Int>) -> Bool {
        let sentence = table.sentence(of: place.lowerBound)
        if table.isPossessiveMark(place.upperBound) {
            let words = Range(from: place.upperBound + 1, upTo: min(place.upperBound + 4, sentence.upperBound))
            return words.prefix { !table.isPunctuation($0) && !table.isAny($0, [.preposition, .auxiliary]) }
                .contains { Self.deeds.contains(table.keys[$0]) }
        }
        let begin = place.lowerBound - 1
        let between = table.isWord(begin, Key.between) ? begin : table.isWord(begin, Key.and) ? begin - 2 : begin
        return between > sentence.lowerBound && table.isWord(between, Key.between)
            && Self.ties.contains(table.keys[between - 1])
    }
}
