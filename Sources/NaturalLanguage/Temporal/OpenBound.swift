import DocumentModel
import LanguageModels

/// Words before a time that leave one end of it open: "since August", "before 2010", "until Friday", "by May".
struct OpenBound {
    let text: Lexemes

    private static let since = TimeKey.set("since starting beginning")
    private static let after = TimeKey.set("after")
    private static let before = TimeKey.set("before")
    private static let until = TimeKey.set("until till by")
    private static let hedges = TimeKey.set("the about around approximately early late on from in at mid end of")
    private static let later = TimeKey.set("later after")
    private static let or = TimeKey.set("or and")

    /// "after Monday's debate", "before the 2016 election": the word before bounds what is named after the time.
    private func isModifier(_ reading: TimeReading, _ sentence: Range<Int>) -> Bool {
        guard reading.end < sentence.upperBound, reading.bound == nil else { return false }
        if text.isWord(reading.end, WordKey("'")), reading.end + 1 < sentence.upperBound {
            return text.isWord(reading.end + 1, TimeKey.s)
        }
        guard reading.begin > sentence.lowerBound, text.isWord(reading.begin - 1, TimeKey.the),
            text.items[reading.end].kind == .word
        else { return false }
        return Lexicon.shared.entry(text.keys[reading.end]).classes.isDisjoint(with: WordClass.function)
    }

    private static let bounds = TimeKey.set("end close beginning start")

    /// "before the end of the year", "after the beginning of May": the bound itself, no part of the period.
    private func isBound(_ reading: TimeReading, _ stretch: TimeMeaning.Stretch) -> Bool {
        guard case .date(.stretch(stretch, _)) = reading.content else { return false }
        return (reading.begin..<min(reading.begin + 2, reading.end)).contains { text.isAnyWord($0, Self.bounds) }
    }

    /// Opens the ends of a time that begins and ends at these lexemes.
    func apply(to time: inout TimeExpression, _ reading: TimeReading, in sentence: Range<Int>) {
        guard time.type == .date || time.type == .time, time.begin != nil, !isModifier(reading, sentence) else {
            return
        }
        // "no later than March 31", "no earlier than June"
        if time.modifier == .onOrBefore { time.begin = nil }
        if time.modifier == .onOrAfter { time.end = nil }
        var index = reading.bound ?? reading.begin - 1
        let (begin, end) = (index + 1, reading.end)
        while index > sentence.lowerBound, index > begin - 3, text.isAnyWord(index, Self.hedges) { index -= 1 }
        if index >= sentence.lowerBound {
            if text.isAnyWord(index, Self.since) { time.end = nil }
            if text.isAnyWord(index, Self.after) {
                (time.begin, time.end) = (time.type == .time || isBound(reading, .start) ? time.begin : time.end, nil)
            }
            if text.isAnyWord(index, Self.before) {
                (time.begin, time.end) = (nil, isBound(reading, .end) ? time.end : time.begin)
            }
            if text.isAnyWord(index, Self.until) { time.begin = nil }
        }
        // "3 p.m. or later"
        guard end + 1 < sentence.upperBound, text.isAnyWord(end, Self.or), text.isAnyWord(end + 1, Self.later) else {
            return
        }
        time.end = nil
    }
}
