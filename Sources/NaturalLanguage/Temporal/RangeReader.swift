import LanguageModels

/// Two times that bound a range: "from 2014 to 2018", "between May 5 and May 9", "May 5-7", "5 to 6pm".
struct RangeReader {
    let text: Lexemes

    typealias Ends = (first: TimeReading, second: TimeReading)

    private static let joints = TimeKey.set("to through thru till until ~")
    private static let between = WordKey("between")
    private static let openers = TimeKey.set("from between at")

    /// The range that a first reading begins, or nil where none follows.
    ///
    /// Both ends are completed by each other.
    func range(_ first: TimeReading, before limit: Int, in sentence: Range<Int>) -> Ends? {
        if let inside = clocksOf(first, limit, sentence) { return inside }
        guard let index = afterJoint(first, limit, sentence) else { return nil }
        let bare = BareEnd(text: text).reading(after: first, at: index, limit)
        let full = TimeGrammar(text: text).reading(at: index, before: limit)
        guard let second = (full?.end ?? 0) > (bare?.end ?? 0) ? full : bare else { return nil }
        return RangeCompletion.completed(first, second)
    }

    /// A range whose first end is a bare number: "5 to 6 p.m.", "between 2 and 4:30 p.m.", "9th to 17th of April".
    func range(fromNumberAt start: Int, before limit: Int, in sentence: Range<Int>) -> Ends? {
        let parts = DateParts(text, limit)
        guard let day = parts.day(parts.afterArticle(start), words: true) else { return nil }
        let first = TimeReading(start, day.end, .date(.day(year: nil, month: nil, day: day.value)))
        guard let index = afterJoint(first, limit, sentence),
            let second = TimeGrammar(text: text).reading(at: index, before: limit)
        else { return nil }
        switch second.content {
        case .clock(let clock, let date) where clock.isCertain && BareHour.hour(parts, start) != nil:
            return RangeCompletion.completed(
                TimeReading(start, day.end, .clock(ClockTime(hour: day.value), date)), second)
        case .date(.day(let year, let month?, _)):
            guard !text.isDigits(day.end - 1) || isOpened(start, sentence) || isJoined(start, index) else { return nil }
            let meaning = TimeMeaning.day(year: year, month: month, day: day.value)
            return RangeCompletion.completed(TimeReading(start, day.end, .date(meaning)), second)
        default: return nil
        }
    }

    /// "Tuesday from 2:00 to 2:30 p.m.": a range of clocks after the day.
    private func clocksOf(_ first: TimeReading, _ limit: Int, _ sentence: Range<Int>) -> Ends? {
        let (day, part): (TimeMeaning, String?)
        switch first.content {
        case .date(let date) where TimeGrammar.isDay(date): (day, part) = (date, nil)
        case .dayPart(let name, let date?): (day, part) = (date, name)
        default: return nil
        }
        let begin = first.end < limit && text.isSign(first.end, ",") ? first.end + 1 : first.end
        let index = begin < limit && text.isAnyWord(begin, Self.openers) ? begin + 1 : begin
        guard index < limit, let ends = clocks(index, limit, sentence), case .clock(let from, nil) = ends.first.content,
            case .clock(let to, nil) = ends.second.content
        else { return nil }
        let place = { (clock: ClockTime) in part.map { TimeGrammar.placed(clock, $0) } ?? clock }
        return (
            TimeReading(first.begin, ends.first.end, .clock(place(from), day)),
            TimeReading(ends.second.begin, ends.second.end, .clock(place(to), day))
        )
    }

    private func clocks(_ index: Int, _ limit: Int, _ sentence: Range<Int>) -> Ends? {
        if let reading = TimeGrammar(text: text).reading(at: index, before: limit), case .clock = reading.content {
            return range(reading, before: limit, in: sentence)
        }
        return range(fromNumberAt: index, before: limit, in: sentence)
    }

    private func isOpened(_ start: Int, _ sentence: Range<Int>) -> Bool {
        start > sentence.lowerBound && text.isAnyWord(start - 1, Self.openers)
    }

    /// "24-26 December": both numbers on a dash, and no third one before them.
    private func isJoined(_ start: Int, _ second: Int) -> Bool {
        let isTight = text.isDash(second - 1) && !text.isSpaced(second - 1) && !text.isSpaced(second)
        return isTight && text.isDigits(second) && (start == 0 || text.isSpaced(start))
    }

    private func afterJoint(_ first: TimeReading, _ limit: Int, _ sentence: Range<Int>) -> Int? {
        let index = first.end
        guard index + 1 < limit else { return nil }
        if text.isAnyWord(index, Self.joints) || text.isDash(index) { return index + 1 }
        let isBetween = first.begin > sentence.lowerBound && text.isWord(first.begin - 1, Self.between)
        return isBetween && text.isWord(index, TimeKey.and) ? index + 1 : nil
    }
}
