import ArgumentParser
import DocumentModel
import FoundationEssentials
import NaturalLanguage

/// `evaluate times --data DIR`: dates, times of the day, durations, sets and ranges.
struct DateTimesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "times", abstract: "Score times against the DateTimeModel of Recognizers-Text.")

    @OptionGroup var options: RecognizersOptions

    @Option(help: "The specification under DateTime/.")
    var file = "DateTimeModel"

    func run() throws {
        let (cases, left) = try options.cases("DateTime/\(file).json")
        var score = CaseScore()
        for one in cases { Self.add(one, &score) }
        options.print(score, "times.\(file)", left: left)
    }

    private static func add(_ one: RecognizersCase, _ score: inout CaseScore) {
        let bytes = Array(one.input.utf8)
        let gold = one.results.map {
            (SpanEdges.trimmed(bytes, one.bytes($0), words: true), $0)
        }
        let document = Quantities.document(one.input, reference: one.context?.referenceDateTime, times: true)
        let times = Self.outermost(document.times)
        var byValue: [FoundValue: FoundTime] = [:]
        let found = times.map { time -> FoundValue in
            let span = SpanEdges.trimmed(bytes, time.time.span.begin..<time.time.span.end, words: true)
            let value = FoundValue(
                span: span,
                value:
                    "\(time.time.type.rawValue) \(time.time.value ?? "-") \(time.time.begin ?? "*")..\(time.time.end ?? "*")"
            )
            byValue[value] = time
            return value
        }
        score.add(one.input, gold: gold, found: found, describe: TimeMatch.described) { result, value in
            byValue[value].map { TimeMatch.isSame(result, $0) } ?? false
        }
    }

    /// Ranges without the two times inside them, of which the second one's beginning is kept.
    private static func outermost(_ times: [TimeExpression]) -> [FoundTime] {
        var found: [FoundTime] = []
        for time in times {
            if let last = found.last, last.time.span.contains(time.span), last.time.span != time.span {
                found[found.count - 1].lastBegin = time.begin
            } else {
                found.append(FoundTime(time: time, lastBegin: nil))
            }
        }
        return found
    }
}
