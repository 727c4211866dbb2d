import DocumentModel
import LanguageModels

/// Tells from the verb nearest to a time which way it looks: "will meet Friday", "met Friday".
struct TenseReader {
    let tokens: [Token]
    let table: TokenTable

    private static let planned = TimeKey.set(
        "planned scheduled expected agreed vowed promised wanted decided hoped due set intended supposed ready slated prepared "
            + "poised going likely plans wants hopes aims")
    private static let perfect = TimeKey.set("has have 've")
    private static let reporting = TimeKey.set("says say tells adds writes reports")
    private static let future = TimeKey.set("will shall 'll wo would")

    /// How far a verb may be away.
    private static let reach = 30

    /// The tense of the sentence at a byte offset.
    func tense(at offset: Int) -> TimeContext.Tense {
        let token = table.firstToken(atOrAfter: offset)
        guard token < table.count else { return .open }
        let sentence = table.sentence(of: token)
        guard tokens[token].xpos != nil else { return untagged(token, sentence) }
        return before(token, sentence) ?? after(token, sentence) ?? .open
    }

    private func before(_ token: Int, _ sentence: Range<Int>) -> TimeContext.Tense? {
        var isInfinitive = false
        var isPlanned = false
        var index = token - 1
        while index >= sentence.lowerBound, token - index < Self.reach {
            if table.isAnyKey(index, Self.planned) { isPlanned = true }
            switch tokens[index].xpos {
            case "MD": return .future
            case "TO": isInfinitive = index + 1 < token && tokens[index + 1].xpos == "VB" || isInfinitive
            case "VBN" where isReduced(index, token, sentence): return .past
            case "VBD": return isInfinitive && isPlanned ? .future : .past
            case "VBZ", "VBP": return present(index, isInfinitive || isPlanned)
            default: break
            }
            index -= 1
        }
        return isInfinitive ? .future : nil
    }

    /// "the law [passed] in March", "less than [forecast] in July": a participle close by without an auxiliary tells what was,
    /// unless it names a plan.
    private func isReduced(_ index: Int, _ token: Int, _ sentence: Range<Int>) -> Bool {
        guard token - index <= 3, index > sentence.lowerBound, !table.isAnyKey(index, Self.planned) else {
            return false
        }
        let tag = tokens[index - 1].xpos ?? ""
        return tag.hasPrefix("NN") || tag == "," || tag == "IN" || tag == "."
    }

    private func present(_ index: Int, _ isPlan: Bool) -> TimeContext.Tense {
        if table.isAnyKey(index, Self.reporting) { return .past }
        if isPlan { return .future }
        if table.isAnyKey(index, Self.perfect) { return .past }
        return .present
    }

    private func after(_ token: Int, _ sentence: Range<Int>) -> TimeContext.Tense? {
        for index in token..<min(sentence.upperBound, token + Self.reach) {
            switch tokens[index].xpos {
            case "MD": return .future
            case "VBD": return .past
            case "VBZ", "VBP": return present(index, false)
            default: break
            }
        }
        return nil
    }

    /// Without tags only the words of the future tell.
    private func untagged(_ token: Int, _ sentence: Range<Int>) -> TimeContext.Tense {
        let words = max(sentence.lowerBound, token - Self.reach)..<token
        return words.contains { table.isAnyKey($0, Self.future) } ? .future : .open
    }
}

extension TokenTable {
    /// Whether token `index` is one of some words, case aside.
    func isAnyKey(_ index: Int, _ words: Set<WordKey>) -> Bool { words.contains(keys[index]) }
}
