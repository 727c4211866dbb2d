import DocumentModel
import LanguageModels

/// "Kyiv said": a capital that speaks stands for its government.
struct GovernmentRule {
    let table: TokenTable

    /// The names, with the capitals marked that stand for governments, and the governments that their countries name.
    func marked(_ names: [NamedSpan]) -> [NamedSpan] {
        names.map { name in
            if name.entry == nil, name.type == .organization || name.type == .geopolitical,
                let government = NamedGovernments(table: table).entry(name.tokens)
            {
                return NamedSpan(tokens: name.tokens, type: .organization, entry: government)
            }
            guard let government = name.entry?.government, speaks(name.tokens) else { return name }
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
        return sentence.contains(index) && table.entries[index].cue >= 0
    }
}
