import DocumentModel
import LanguageModels

/// Tells from the verb nearest to a time which way it looks: "will meet Friday", "met Friday".
struct TenseReader {
    let tokens: [Token]
    let table: TokenTable

    private static let planned = TimeKey.set(
        "planned scheduled expected agreed vowed promised wanted decided hoped due set intended supposed ready slated prepared "
            + "poised going likely plans wants hopes aims")
    /// Plans by name: "a plan to leave in June was approved".
    private static let plans = TimeKey.set(
        "plan plans proposal proposals pledge pledges promise vow intention intentions deadline bid date")
    private static let since = WordKey("since")
    private static let perfect = TimeKey.set("has have 've")
    private static let reporting = TimeKey.set("says say tells adds writes reports")
    private static let future = TimeKey.set("will shall 'll wo would")

    /// How far a verb may be away.
    private static let reach = 30

    /// Whether a date says when something was done: "was held on March 7", not "the March 7 vote", "aimed to leave on March 7".
    func isOfDeed(at offset: Int) -> Bool {
        let token = table.firstToken(atOrAfter: offset)
        guard token < table.count else { return false }
        let sentence = table.sentence(of: token)
        guard sentence.contains(token - 1) else { return false }
        guard table.isWord(token - 1, TimeKey.on) else { return ["VBD", "VBN"].contains(tokens[token - 1].xpos ?? "") }
        for index in stride(from: token - 2, through: max(sentence.lowerBound, token - Self.reach), by: -1) {
            switch tokens[index].xpos {
            case "VBD", "VBN": return true
            case "TO", "MD": return false
            default: if table.isAnyKey(index, ForetoldTime.meetings), index == token - 2 { return false }
            }
        }
        return true
    }

    /// The tense of the sentence at a byte offset.
    func tense(at offset: Int) -> TimeContext.Tense {
        let token = table.firstToken(atOrAfter: offset)
        guard token < table.count else { return .open }
        let sentence = table.sentence(of: token)
        if isSince(token, sentence) { return .past }
        guard tokens[token].xpos != nil else { return untagged(token, sentence) }
        if table.isAny(token, .weekday), isAhead(token, sentence) { return .future }
        if PendingTime(tokens: tokens, table: table).isPending(token, in: sentence) { return .future }
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
            case "VBN" where isReduced(index, token, sentence):
                return foretold(token, index, isInfinitive, sentence) ?? .past
            case "VBD":
                if isInfinitive, isPlanned { return .future }
                return foretold(token, index, isInfinitive, sentence) ?? .past
            case "VB" where isBare(index, sentence): return present(index, isInfinitive || isPlanned)
            case "VBZ", "VBP": return present(index, isInfinitive || isPlanned)
            default: break
            }
            index -= 1
        }
        guard isInfinitive else { return nil }
        // "An effort to oust him in October failed"
        let isPlan = (sentence.lowerBound..<token).contains { table.isAnyKey($0, Self.plans) }
        return !isPlan && after(token, sentence) == .past ? .past : .future
    }

    private func foretold(
        _ token: Int, _ verb: Int, _ isInfinitive: Bool, _ sentence: Range<Int>
    ) -> TimeContext.Tense? {
        ForetoldTime(tokens: tokens, table: table).tense(token, after: verb, isInfinitive: isInfinitive, in: sentence)
    }

    /// "since October", "since late October": never what comes.
    private func isSince(_ token: Int, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, token - 2)..<token).contains { table.isWord($0, Self.since) }
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
            case "VBD": return isReport(index, of: token, sentence) ? .present : .past
            case "VBZ", "VBP": return present(index, false)
            default: break
            }
        }
        return nil
    }

    /// "The two hold talks Monday, officials said": the verb only reports what a word of the calendar before the time tells, which the
    /// tagger took for a noun.
    private func isReport(_ verb: Int, of token: Int, _ sentence: Range<Int>) -> Bool {
        table.entries[verb].cue >= 0 && (token..<verb).contains { table.isShape($0, .comma) }
            && (max(sentence.lowerBound + 1, token - 4)..<max(sentence.lowerBound + 1, token)).contains {
                table.isAnyKey($0, Self.calendar) && !table.isAny($0 - 1, [.determiner, .possessive])
            }
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
