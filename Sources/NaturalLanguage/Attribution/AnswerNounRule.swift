import DocumentModel
import LanguageModels

/// "Berg's answer was that the dam would hold": a noun for what somebody says, with its clause behind "is" or "was".
struct AnswerNounRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let nouns = WordLists.attributions["answers"]

    /// Those of a document whose words `isTaken` does not hold of.
    func attributions(isTaken: (Int) -> Bool) -> [Attribution] {
        table.sentences.flatMap { sentence in
            sentence.compactMap { head in
                guard Self.nouns.contains(table.keys[head]), head > sentence.lowerBound, !context.isQuoted(head),
                    let that = that(after: head, sentence), !isTaken(that), !isTaken(that - 1)
                else { return nil }
                let stance = Lexicon.shared.cueNouns[table.keys[head]] ?? .say
                var found = NounRule(context: context).attribution(at: head, that: that, stance, in: sentence)
                found?.confidence = 0.7
                return found.flatMap { Speaker(context: context).canBe($0.links[0].source ?? 0..<0) ? $0 : nil }
            }
        }
    }

    /// "was that", "has been that".
    private func that(after head: Int, _ sentence: Range<Int>) -> Int? {
        var token = head + 1
        while token + 2 < sentence.upperBound, table.isAny(token, .auxiliary) { token += 1 }
        guard token > head + 1, table.isAny(token - 1, .be), table.isWord(token, Key.that) else { return nil }
        return token
    }
}
