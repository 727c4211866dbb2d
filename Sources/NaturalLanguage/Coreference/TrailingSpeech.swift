import DocumentModel
import LanguageModels

/// "Nasrallah was dead, he said": whom the words before the comma tell of is not the one who says them.
struct TrailingSpeech {
    let table: TokenTable
    let tokens: [Token]
    /// The most words after the cue ("he told reporters on Sunday").
    private static let most = 8

    /// The words that a pronoun says, if its cue ends the sentence after a comma.
    func content(of pronoun: Int) -> Range<Int>? {
        let sentence = table.sentence(of: pronoun)
        let comma = pronoun - 1
        guard sentence.contains(comma), sentence.contains(pronoun + 1), table.isShape(comma, .comma),
            table.isAny(pronoun, .subjectPronoun), table.entries[pronoun + 1].cue >= 0,
            !isDependent(sentence.lowerBound)
        else { return nil }
        let rest = Range(from: pronoun + 2, upTo: sentence.upperBound)
        let content = sentence.lowerBound..<comma
        guard rest.count <= Self.most, !rest.contains(where: isVerb), content.contains(where: isFinite)
        else { return nil }
        return content
    }

    /// "After Lind had left, he said so", "Speaking as Lind left, he said so".
    private func isDependent(_ first: Int) -> Bool {
        table.isAny(first, .subordinator) || Self.times.contains(table.keys[first])
            || ["VBG", "VBN"].contains(tokens[first].xpos)
    }

    private static let times = Set(["after", "before", "since", "until"].map { WordKey($0) })

    private func isVerb(_ token: Int) -> Bool { ["VERB", "AUX"].contains(tokens[token].upos) }

    private func isFinite(_ token: Int) -> Bool { ["VBD", "VBZ", "VBP", "MD"].contains(tokens[token].xpos) }
}
