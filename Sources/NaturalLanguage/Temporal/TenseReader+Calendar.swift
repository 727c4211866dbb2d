import DocumentModel
import LanguageModels

/// Verbs and phrases that tell what is on a calendar.
extension TenseReader {
    /// What is on a calendar: in the present these tell what comes.
    static let calendar = TimeKey.set(
        "begins begin starts start opens open reopens reopen resumes resume expires expire takes ends end closes close convenes "
            + "convene meets meet votes vote hosts host holds hold plays play faces face goes go returns return arrives arrive"
    )

    /// Whether a verb of what is on a calendar stands in the present before an offset: a month then is the next one.
    func isOnCalendar(at offset: Int) -> Bool {
        let token = table.firstToken(atOrAfter: offset)
        guard token < table.count else { return false }
        let sentence = table.sentence(of: token)
        let near = max(sentence.lowerBound, token - 6)..<token
        guard let verb = near.last(where: { isFinite($0, sentence) }) else { return false }
        if table.isAny(verb, .be), tokens[verb].xpos != "VBD" {
            return Range(from: verb + 1, upTo: token).contains { table.isAnyKey($0, Self.arranged) }
        }
        return table.isAnyKey(verb, Self.calendar) && tokens[verb].xpos != "VBD"
    }

    /// "She is holding a rally on Thursday": what is arranged.
    private static let arranged = TimeKey.set(
        "holding campaigning speaking visiting traveling travelling meeting hosting returning appearing leaving flying voting"
    )
    private static let ahead = WordKey("ahead")

    /// "ahead of Monday's vote": whatever the verb.
    func isAhead(_ token: Int, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, token - 6)..<token).contains {
            table.isWord($0, Self.ahead) && table.isWord($0 + 1, Key.of)
                && !Range(from: $0 + 2, upTo: token).contains { table.isPunctuation($0) && !table.isPossessiveMark($0) }
        }
    }

    private func isFinite(_ token: Int, _ sentence: Range<Int>) -> Bool {
        switch tokens[token].xpos {
        case "VBZ", "VBP", "VBD", "MD": true
        case "VB": isBare(token, sentence)
        default: false
        }
    }

    /// A plain form that nothing before it asks for: a present that the tagger took for an infinitive ("the two hold talks").
    func isBare(_ token: Int, _ sentence: Range<Int>) -> Bool {
        guard token > sentence.lowerBound, let before = tokens[token - 1].xpos,
            before.hasPrefix("NN") || before == "PRP"
        else { return false }
        let asking = max(sentence.lowerBound, token - 4)..<token
        return !asking.contains { ["TO", "MD", "VB", "VBP", "VBZ", "VBD"].contains(tokens[$0].xpos) }
    }
}
