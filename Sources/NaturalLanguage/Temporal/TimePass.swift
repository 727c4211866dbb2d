import DocumentModel
import LanguageModels

/// One reading of a document from beginning to end: what was spoken of before is what later times are seen from.
struct TimePass {
    let text: Lexemes
    let tense: TenseReader
    var context = TimeContext()
    private(set) var times: [TimeExpression] = []
    /// How many sentences ago the background was told.
    var backgroundAge = 0
    private static let backgroundReach = 2
    /// The sentence that set the reference.
    private var referenceSentence: Range<Int>?
    /// What was named by a weekday that was past.
    private var namedDays: Set<WordKey> = []

    init(text: Lexemes, tense: TenseReader) {
        self.text = text
        self.tense = tense
    }

    /// Adds the times of a sentence.
    mutating func read(_ sentence: Range<Int>) {
        let grammar = TimeGrammar(text: text)
        let ranges = RangeReader(text: text)
        context.namedYear = nil
        backgroundAge += 1
        if backgroundAge > Self.backgroundReach { context.background = nil }
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            guard TimeTrigger.mayBegin(text, index) else {
                index += 1
                continue
            }
            if let reading = grammar.reading(at: index, before: sentence.upperBound) {
                if let (first, second) = ranges.range(reading, before: sentence.upperBound, in: sentence) {
                    add(first, second, sentence)
                    index = second.end
                } else if let (first, second) = DayPair(text: text).days(reading, before: sentence.upperBound) {
                    add(first, sentence)
                    add(second, sentence)
                    index = second.end
                } else {
                    let narration = Narration(
                        text: text, tense: tense, context: context, referenceSentence: referenceSentence)
                    add(narration.narrated(reading, sentence), sentence)
                    index = reading.end
                }
            } else if let (first, second) = ranges.range(fromNumberAt: index, before: sentence.upperBound, in: sentence)
            {
                add(first, second, sentence)
                index = second.end
            } else if let (first, second) = DayPair(text: text).days(fromNumberAt: index, before: sentence.upperBound) {
                add(first, sentence)
                add(second, sentence)
                index = second.end
            } else {
                index += 1
            }
        }
    }

    /// The first date that is told to the day and needs no other: where nobody says when a text was written, it is what the first
    /// relative times are seen from.
    func firstFullDate() -> Period? {
        let resolver = DateResolver(context: context)
        for index in 0..<text.count where TimeTrigger.mayBegin(text, index) {
            guard let date = DateGrammar.reading(text, index, text.count)?.date, TimeGrammar.isDay(date),
                !Anchoring.needsAnchor(date), let period = resolver.period(date)
            else { continue }
            return period
        }
        return nil
    }

    private mutating func add(_ reading: TimeReading, _ sentence: Range<Int>) {
        let told = HistoricDay(text: text).read(
            reading, isTold: times.contains { $0.value == HistoricDay.value }, seenFrom: context.anchor)
        let reading = DefiniteArticle(text: text).included(told, in: sentence)
        var resolved = resolve(ModifierReader(text: text).modified(reading, in: sentence), sentence)
        // "soon turned into a riot"
        if context.tense == .past, case .date(.vague("FUTURE_REF")) = reading.content,
            !text.isWord(reading.begin, WordKey("coming"))
        {
            return
        }
        OpenBound(text: text).apply(to: &resolved.time, reading, in: sentence)
        times.append(resolved.time)
    }

    private mutating func add(_ first: TimeReading, _ second: TimeReading, _ sentence: Range<Int>) {
        let from = resolve(first, sentence)
        let before = context
        // The second end comes after the first.
        if from.period != nil, let begin = from.period?.begin, case .date = second.content {
            context.anchor = second.isRelative ? context.anchor : begin
            context.tense = .future
        }
        let to = resolve(second, sentence, keepsTense: true)
        (context.anchor, context.tense) = (before.anchor, before.tense)
        if let range = TimeRange.expression(from, to) { times.append(range) }
        times.append(from.time)
        times.append(to.time)
    }

    /// A goal in the far future ("by 2050") is not what the text goes on to tell of.
    private func isFar(_ period: Period) -> Bool {
        context.anchor.map { period.begin.ordinal > $0.ordinal + 400 } ?? false
    }

    private mutating func resolve(_ reading: TimeReading, _ sentence: Range<Int>, keepsTense: Bool = false)
        -> TimeResolver.Resolved
    {
        if !keepsTense {
            let verb = tense.tense(at: Int(text.items[reading.begin].begin))
            context.tense = TenseOfNoun(text: text).tense(verb, reading, in: sentence)
            context.isOnCalendar = tense.isOnCalendar(at: Int(text.items[reading.begin].begin))
        }
        let named = NamedDay(text: text).key(reading, in: sentence)
        if let named, namedDays.contains(named) { context.tense = .past }
        var context = context
        context.weekday = reading.weekday
        context.isBehind = isBehind(reading) || tense.isOfDeed(at: Int(text.items[reading.begin].begin))
        // "4:30 p.m." alone on its line is of the day of the report.
        if reading.isLoneClock(in: sentence) { context.reference = nil }
        let inherited = context.namedYear == nil ? backgroundYear(reading) : nil
        if let inherited { context.namedYear = inherited } else { context.background = nil }
        let isOfYear = YearReference(text: text).follows(reading)
        if isOfYear, let reference = context.reference { context.namedYear = reference.begin.year }
        if isAhead(reading, context) { context.forget() }
        var resolved = TimeResolver(text: text, context: context).resolve(reading)
        resolved.time.modifier = reading.modifier ?? reading.date?.modifier
        if let named, let begin = resolved.period?.begin, let anchor = context.anchor, begin < anchor {
            namedDays.insert(named)
        }
        if let period = resolved.period, !reading.isVague, !isFar(period) {
            self.context.reference = period
            referenceSentence = sentence
            if let date = reading.date, !HistoricDay.isName(date, period) {
                let isFull = !Anchoring.needsAnchor(date)
                if isFull { self.context.neighbour = period }
                if !isFull || !isSince(reading) {
                    tell(date, period, isInherited: inherited != nil, isOfYear)
                    if isFull, period.unit < .year { self.context.namedYear = period.begin.year }
                }
            }
        }
        return resolved
    }
}
