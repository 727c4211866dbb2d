import DocumentModel
import LanguageModels

/// Times that go on from the one that was told last, where that was before the report.
struct Narration {
    let text: Lexemes
    let tense: TenseReader
    let context: TimeContext
    /// The sentence that told the time last.
    let referenceSentence: Range<Int>?

    private static let origins = TimeKey.set("from than versus")

    /// "The next month he died", "that summer", where the text tells of a time before the report: counted from there.
    func narrated(_ reading: TimeReading, _ sentence: Range<Int>) -> TimeReading {
        guard let reference = context.reference, let anchor = context.anchor, reference.end <= anchor else {
            return reading
        }
        var reading = reading
        switch reading.content {
        case .date(.weekday(let weekday)) where referenceSentence == sentence && isOrigin(reading, sentence):
            let back = (reference.begin.weekday - weekday + 7) % 7
            guard reference.unit == .day else { return reading }
            reading.content = .date(.fixed(.day(reference.begin.adding(days: back == 0 ? -7 : -back))))
        // "Three days later, on Thursday,": the same day.
        case .date(.weekday(let weekday)) where isAside(reading, sentence) && reference.begin.weekday == weekday:
            guard referenceSentence == sentence, reference.unit == .day else { return reading }
            reading.content = .date(.fixed(.day(reference.begin)))
        case .date(.shifted(let unit, 1, .anchor)) where text.isWord(reading.begin, TimeKey.the):
            guard tense.tense(at: Int(text.items[reading.begin].begin)) == .past else { return reading }
            reading.content = .date(.shifted(unit, 1, .reference))
        case .date(.season(nil, let code)) where reading.begin > 0 && text.isWord(reading.begin - 1, WordKey("that")):
            reading.content = .date(.season(year: reference.begin.year, code))
        default: break
        }
        return reading
    }

    private static let later = TimeKey.set("later after earlier before")

    /// Whether a weekday stands right behind the comma of "three days later,".
    private func isAside(_ reading: TimeReading, _ sentence: Range<Int>) -> Bool {
        guard reading.begin > sentence.lowerBound + 1 else { return false }
        let comma = text.isWord(reading.begin - 1, WordKey("on")) ? reading.begin - 2 : reading.begin - 1
        return comma > sentence.lowerBound && text.isSign(comma, ",") && text.isAnyWord(comma - 1, Self.later)
    }

    /// "rose to 94 on Sunday, up from 76 on Saturday": a day before the other.
    private func isOrigin(_ reading: TimeReading, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, reading.begin - 4)..<reading.begin).contains { text.isAnyWord($0, Self.origins) }
    }
}
