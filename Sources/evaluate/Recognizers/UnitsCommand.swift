import ArgumentParser
import DocumentModel
import FoundationEssentials
import LanguageModels
import NaturalLanguage

/// `evaluate units --data DIR`: numbers with a unit of measure or money.
struct UnitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "units", abstract: "Score quantities with units against the specifications of Recognizers-Text.")

    @OptionGroup var options: RecognizersOptions

    private static let files = ["AgeModel", "CurrencyModel", "DimensionModel", "TemperatureModel"]

    func run() throws {
        var total = CaseScore()
        for file in Self.files {
            let (cases, left) = try options.cases("NumberWithUnit/\(file).json")
            var score = CaseScore()
            for one in cases { Self.add(one, file, &score) }
            options.print(score, "units.\(file)", left: left)
            total = total + score
        }
        for line in total.lines("units") { print(line) }
    }

    private struct Expected {
        var value: String
        var unit: String
    }

    private static func add(_ one: RecognizersCase, _ file: String, _ score: inout CaseScore) {
        let bytes = Array(one.input.utf8)
        let gold = one.results.map { result in
            (
                edges(bytes, one.bytes(result)),
                Expected(value: result.resolution?.value ?? "", unit: result.resolution?.unit ?? "")
            )
        }
        let found = Quantities.document(one.input, reference: nil, times: true).quantities.compactMap {
            quantity -> FoundValue? in
            guard let unit = quantity.unit, UnitNames.belongs(unit, file), let value = quantity.low ?? quantity.high
            else {
                return nil
            }
            let span = edges(bytes, quantity.span.begin..<quantity.span.end)
            return FoundValue(span: span, value: "\(value) \(unit)")
        }
        score.add(one.input, gold: gold, found: found, describe: { "\($0.value) \($0.unit)" }) { expected, found in
            let parts = found.value.split(separator: " ", maxSplits: 1).map(String.init)
            return NumberText.isSame(expected.value, parts[0]) && UnitNames.isSame(expected.unit, parts[1])
        }
    }

    /// Comparators belong to our quantities and not to theirs.
    private static func edges(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var text = String(decoding: bytes[range], as: UTF8.self).lowercased()[...]
        var begin = range.lowerBound
        for word in PhraseList.comparators.entries.map({ $0.phrase + " " }).sorted(by: { $0.utf8.count > $1.utf8.count }
        )
        where text.hasPrefix(word) {
            begin += word.utf8.count
            text = text.dropFirst(word.count)
        }
        return SpanEdges.trimmed(bytes, begin..<range.upperBound, words: false)
    }
}
