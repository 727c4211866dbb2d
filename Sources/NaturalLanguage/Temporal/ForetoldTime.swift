import DocumentModel
import LanguageModels

/// Times of which the past told as of what comes: "warned of famine by May", "announced elections for June 9", "ordered troops to
/// leave by July", "were to win in November".
///
/// Whether they had come when the text was written their distance tells.
struct ForetoldTime {
    let tokens: [Token]
    let table: TokenTable

    private static let foretelling = TimeKey.set(
        "announced promised pledged vowed warned feared ordered agreed predicted forecast forecasts foresaw projected "
            + "threatened invited called appealed demanded urged proposed envisaged envisioned anticipated offered targeted "
            + "committed asked told instructed directed wanted sought hoped expected planned estimated guaranteed required"
    )
    private static let bounds = TimeKey.set("by for until till before")
    private static let places = TimeKey.set("in on at during")
    static let meetings = TimeKey.set(
        "election elections vote votes summit talks meeting meetings conference referendum hearing hearings trial trials debate "
            + "debates visit trip rally rallies polls ballot runoff launch offensive ceremony parade tour session congress "
            + "negotiations exercises drills launch launches withdrawal start restart opening reopening return")
    private static let hedges = TimeKey.set("at least late early the mid end of beginning start middle")
    private static let that = TimeKey.set("that when as but while if")

    /// How far back the last such time may have ended where a bound or an aim is told, and where the time stands with what is to be.
    private static let reachOfBounds = 60
    private static let reachOfTimes = 183

    /// The tense of a time after the verb in the past at `verb`; nil where that tells of what was.
    func tense(_ token: Int, after verb: Int, isInfinitive: Bool, in sentence: Range<Int>) -> TimeContext.Tense? {
        var lead = token - 1
        while lead > verb, table.isAnyKey(lead, Self.hedges) { lead -= 1 }
        guard lead > verb, !table.isAnyKey(lead - 1, Self.that) else { return nil }
        let isBound = table.isAnyKey(lead, Self.bounds)
        guard isBound || table.isAnyKey(lead, Self.places) else { return nil }
        // "were to win in November"
        let isToBe = isInfinitive && table.isAny(verb, .be) && table.isWord(verb + 1, TimeKey.to)
        guard isToBe || isForetold(verb, lead) else { return nil }
        if isBound { return .foretold(within: Self.reachOfBounds) }
        return isInfinitive || table.isAnyKey(lead - 1, Self.meetings) ? .foretold(within: Self.reachOfTimes) : nil
    }

    /// Whether the verb, or the participle after "was", tells of what comes.
    private func isForetold(_ verb: Int, _ lead: Int) -> Bool {
        if table.isAnyKey(verb, Self.foretelling) { return true }
        guard table.isAny(verb, .be) else { return false }
        return (verb + 1..<min(lead, verb + 4)).contains { table.isAnyKey($0, Self.foretelling) }
    }
}
