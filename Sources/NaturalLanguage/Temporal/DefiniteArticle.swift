import LanguageModels

/// The article of a time that is a phrase of its own belongs to it: "the third quarter", "the 1990s", "the nine months".
///
/// In "the three-day strike" it is that of the strike.
struct DefiniteArticle {
    let text: Lexemes

    func included(_ reading: TimeReading, in sentence: Range<Int>) -> TimeReading {
        guard reading.begin > sentence.lowerBound, text.isWord(reading.begin - 1, TimeKey.the),
            isClosed(reading, sentence)
        else { return reading }
        var reading = reading
        reading.begin -= 1
        return reading
    }

    private func isClosed(_ reading: TimeReading, _ sentence: Range<Int>) -> Bool {
        switch reading.content {
        case .date(.fixed(let period)) where period.unit == .year: return false
        case .date(.fixed), .date(.quarter), .date(.half), .date(.nth), .date(.stretch), .length, .lengthOf: break
        default: return false
        }
        guard reading.end < sentence.upperBound else { return true }
        if text.items[reading.end].kind == .sign { return !text.isDash(reading.end) || text.isSpaced(reading.end) }
        return !Lexicon.shared.entry(text.keys[reading.end]).classes.isDisjoint(with: WordClass.function)
    }
}
