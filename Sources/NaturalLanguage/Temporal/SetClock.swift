import LanguageModels

/// A time of the day that comes again: "every day at 7:13pm", "3pm each day", "Thursdays at 17:30".
struct SetClock {
    let text: Lexemes

    func joined(_ first: TimeReading, _ value: String, _ limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        let index = parts.isWord(first.end, TimeKey.at) ? first.end + 1 : first.end
        guard index < limit, let (clock, end) = ClockRule.clock(parts, index), let set = Self.value(value, clock) else {
            return nil
        }
        return TimeReading(first.begin, end, .set(set))
    }

    func joined(_ reading: TimeReading, _ clock: ClockTime, _ set: TimeReading, _ value: String) -> TimeReading {
        guard let value = Self.value(value, clock) else { return reading }
        return TimeReading(reading.begin, set.end, .set(value))
    }

    /// `XXXX-WXX-4T17:30`, `XXXX-XX-XXT15:00`.
    private static func value(_ set: String, _ clock: ClockTime) -> String? {
        if set == "P1D" { return "XXXX-XX-XX" + clock.value }
        guard set.hasPrefix("XXXX"), let day = set.split(separator: "T").first else { return nil }
        let part = set.split(separator: "T").last.map(String.init) ?? ""
        return day + TimeGrammar.placed(clock, part).value
    }
}
