import ArgumentParser
import DocumentModel
import FoundationEssentials
import NaturalLanguage

/// `evaluate numbers --data DIR`: numbers, ordinals, percentages and ranges of numbers.
struct NumbersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "numbers", abstract: "Score numbers against the specifications of Recognizers-Text.")

    @OptionGroup var options: RecognizersOptions

    /// All but the two of the mode that reads the same words another way ("one in three" as a percentage).
    private static let files = [
        "NumberModel", "NumberModelExperimentalMode", "OrdinalModel", "OrdinalModelSuppressExtendedTypes",
        "PercentModel",
        "NumberRangeModel", "NumberRangeModelExperimentalMode",
    ]

    func run() throws {
        var total = CaseScore()
        for file in Self.files {
            let (cases, left) = try options.cases("Number/\(file).json")
            var score = CaseScore()
            for one in cases { Self.add(one, file, &score) }
            options.print(score, "numbers.\(file)", left: left)
            total = total + score
        }
        for line in total.lines("numbers") { print(line) }
    }

    private static func add(_ one: RecognizersCase, _ file: String, _ score: inout CaseScore) {
        let bytes = Array(one.input.utf8)
        let gold = one.results.map {
            (SpanEdges.trimmed(bytes, one.bytes($0), words: false), $0.resolution?.value ?? "")
        }
        let found = Self.found(one.input, file).map {
            FoundValue(span: SpanEdges.trimmed(bytes, $0.span, words: false), value: $0.value)
        }
        score.add(one.input, gold: gold, found: found, describe: { $0 }) { NumberText.isSame($0, $1.value) }
    }

    private static func found(_ text: String, _ file: String) -> [FoundValue] {
        if file.hasPrefix("Ordinal") {
            return NumberFinder().ordinals(in: text).map {
                FoundValue(span: $0.span.begin..<$0.span.end, value: NumberText.text($0.value))
            }
        }
        if file.hasPrefix("NumberModel") {
            return NumberFinder().numbers(in: text).map {
                FoundValue(span: $0.span.begin..<$0.span.end, value: NumberText.text($0.value))
            }
        }
        let quantities = Quantities.of(text)
        return file.hasPrefix("Percent")
            ? quantities.compactMap(NumberText.percent) : quantities.compactMap { NumberText.range($0, in: text) }
    }
}
