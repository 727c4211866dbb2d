import DocumentModel

/// Whether a time says what Recognizers-Text expects, across the two notations; `docs/evaluation.md` lists the differences.
enum TimeMatch {
    static func described(_ result: RecognizersCase.Result) -> String {
        let values = (result.resolution?.values ?? []).map {
            "\($0.type ?? "") \($0.timex ?? "-") \($0.mod ?? "") \($0.value ?? "\($0.start ?? "*")..\($0.end ?? "*")")"
        }
        return values.joined(separator: " | ")
    }

    /// Any of the expected readings will do: the text leaves open which one is meant.
    static func isSame(_ result: RecognizersCase.Result, _ found: FoundTime) -> Bool {
        (result.resolution?.values ?? []).contains { isSame($0, found) }
    }

    private static func isSame(_ gold: RecognizersCase.Value, _ found: FoundTime) -> Bool {
        let timex = gold.timex ?? ""
        let value = found.time.value ?? ""
        if timex == value, !timex.isEmpty { return true }
        switch gold.type {
        case "date": return isDate(gold.value ?? "", found)
        case "datetime": return isMoment(gold.value ?? "", found)
        case "time": return found.time.type == .time && clock(value) == gold.value?.prefix(5).description
        case "duration": return isDuration(gold, found)
        case "set": return isSet(timex, value)
        default: return isRange(gold, timex, value, found)
        }
    }

    /// The day; where TIMEX3 counts in months or years, the month or year that holds it.
    private static func isDate(_ day: String, _ found: FoundTime) -> Bool {
        // "in two weeks" is a length whose end is the day.
        if found.time.type == .duration, let end = found.time.end, CivilDay.before(end) == day || end == day {
            return true
        }
        guard found.time.type == .date, let begin = found.time.begin ?? found.time.end else { return false }
        if begin == day || found.time.value == day { return true }
        guard let end = found.time.end, let value = found.time.value, value.count < 10 else { return false }
        return begin <= day && day < end
    }

    private static func isMoment(_ moment: String, _ found: FoundTime) -> Bool {
        guard let begin = found.time.type == .duration ? found.time.end : found.time.begin else { return false }
        return begin.replacing("T", with: " ") == moment
    }

    private static func clock(_ value: String) -> String? {
        guard let index = value.firstIndex(of: "T") else { return nil }
        return String(value[value.index(after: index)...].prefix(5))
    }

    private static func isDuration(_ gold: RecognizersCase.Value, _ found: FoundTime) -> Bool {
        guard found.time.type == .duration, let seconds = DurationText.seconds(found.time.value ?? "") else {
            return false
        }
        return Double(gold.value ?? "") == seconds || DurationText.seconds(gold.timex ?? "-") == seconds
    }

    private static func isSet(_ timex: String, _ value: String) -> Bool {
        let plain = { (text: String) in text.replacing("XXXX-XX-XX", with: "").replacing(":00", with: "") }
        if plain(timex) == plain(value) { return true }
        guard let left = DurationText.seconds(timex), let right = DurationText.seconds(value) else { return false }
        return left == right
    }

    /// Both ends where both are given, one where one is open; parts of a period by the value of the whole.
    private static func isRange(
        _ gold: RecognizersCase.Value, _ timex: String, _ value: String, _ found: FoundTime
    ) -> Bool {
        if gold.start == nil, gold.end == nil {
            let plain = timex.replacing("FY", with: "").replacing("SY", with: "")
            return !value.isEmpty
                && (plain == value || value.hasSuffix("-" + plain) || plain.hasPrefix("XXXX") && value.count == 4)
        }
        if let mod = gold.mod, ["start", "mid", "end", "ref_undef"].contains(mod), isWhole(gold, timex, value) {
            return true
        }
        if let part = timex.split(separator: "T").last, part.count == 2, value.hasSuffix("T" + part) {
            return gold.start.map { $0.count < 11 || value.hasPrefix($0.prefix(10)) } ?? true
        }
        let begin = isBound(gold.start, found.time.begin, nil)
        let end = isBound(gold.end, found.time.end, found.lastBegin ?? (gold.start == nil ? found.time.begin : nil))
        return begin && end
    }

    private static func isBound(_ gold: String?, _ found: String?, _ other: String?) -> Bool {
        guard let gold else { return true }
        let plain = gold.replacing(" ", with: "T")
        return [found, other].contains { one in
            guard let one else { return false }
            if one == plain || one + "T00:00:00" == plain || one == plain + "T00:00:00" { return true }
            return gold.count == 8 && gold.contains(":") && one.split(separator: "T").last.map(String.init) == gold
        }
    }

    /// "early 2016" has the value of the year.
    private static func isWhole(_ gold: RecognizersCase.Value, _ timex: String, _ value: String) -> Bool {
        guard let day = gold.start ?? gold.end else { return false }
        if timex.hasPrefix("XXXX-W") || timex.contains("W") {
            return value.contains("-W") && (timex == value || timex.contains("X"))
        }
        if timex.contains("T"), let part = timex.split(separator: "T").last { return value.hasSuffix("T" + part) }
        return value.count >= 4 && day.hasPrefix(value.prefix(min(value.count, 7)))
    }
}
