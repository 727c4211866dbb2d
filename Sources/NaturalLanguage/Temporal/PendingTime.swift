import DocumentModel
import LanguageModels

/// What was put off or ordered up to a time that comes: "was postponed until May", "declared mourning until January 4",
/// "set a hearing for January 15", "was due in court on January 8", "has until Friday to act".
struct PendingTime {
    let tokens: [Token]
    let table: TokenTable

    private static let due = WordKey("due")
    private static let planning = WordKey("for")
    private static let appear = WordKey("appear")
    private static let until = TimeKey.set("until till")
    /// What lasts until a time that is told with it.
    private static let lasting = TimeKey.set(
        "due scheduled slated postponed delayed adjourned deferred rescheduled set suspended closed shut jailed declared extended "
            + "prolonged renewed moved banned barred halted cancelled canceled remanded detained grounded imposed ordered "
            + "gave given granted delays")
    private static let moved = TimeKey.set("extended prolonged postponed delayed deferred rescheduled adjourned moved")
    private static let set = TimeKey.set(
        "due scheduled slated rescheduled set planned postponed delayed deferred adjourned")
    private static let summoned = TimeKey.set("ordered summoned")
    private static let declared = TimeKey.set("declared proclaimed designated declares")
    private static let have = TimeKey.set("has have 've")
    private static let hedges = TimeKey.set("at least late early the mid end of")
    /// How far the word may be away.
    private static let reach = 10

    /// Whether the time at a token is one that was still to come.
    func isPending(_ token: Int, in sentence: Range<Int>) -> Bool {
        var lead = token - 1
        while lead > sentence.lowerBound, table.isAnyKey(lead, Self.hedges) { lead -= 1 }
        guard lead > sentence.lowerBound else { return false }
        if table.isAnyKey(lead, Self.declared), isNamed(token, sentence) { return true }
        if table.isAnyKey(lead, Self.until), table.isAnyKey(lead - 1, Self.have) { return true }
        let near = clause(max(sentence.lowerBound, lead - Self.reach)..<lead)
        if table.isAnyKey(lead, Self.until) { return has(near, Self.lasting) }
        if table.isWord(lead, TimeKey.to) { return has(near, Self.moved) }
        if table.isWord(lead, Self.planning) { return has(near.suffix(5), Self.set) }
        return isDue(near) || table.isWord(lead, TimeKey.on) && isSummoned(near)
    }

    /// Whether the day is named that will be something: "declared Monday a day of mourning".
    private func isNamed(_ token: Int, _ sentence: Range<Int>) -> Bool {
        (token + 1..<min(token + 5, sentence.upperBound)).contains { index in
            (table.isWord(index, TimeKey.a) || table.isWord(index, WordKey("as"))) && index > token
        }
    }

    /// From the last finite verb on.
    private func clause(_ near: Range<Int>) -> Range<Int> {
        let verb = near.last { ["VBD", "VBZ", "VBP", "MD"].contains(tokens[$0].xpos) }
        return (verb ?? near.lowerBound)..<near.upperBound
    }

    private func has(_ near: Range<Int>, _ words: Set<WordKey>) -> Bool {
        near.contains { table.isAnyKey($0, words) }
    }

    /// "was due in court on".
    private func isDue(_ near: Range<Int>) -> Bool {
        near.dropFirst().contains { table.isWord($0, Self.due) && table.isAny($0 - 1, .be) }
    }

    /// "was ordered to appear on".
    private func isSummoned(_ near: Range<Int>) -> Bool {
        near.contains { table.isAnyKey($0, Self.summoned) && table.isWord($0 + 2, Self.appear) }
    }
}
