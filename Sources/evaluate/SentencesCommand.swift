import ArgumentParser
import DocumentModel
import Evaluation
import FoundationEssentials
import NaturalLanguage

/// `evaluate sentences RULES.json`: texts with their expected sentences.
struct SentencesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sentences", abstract: "Score sentence boundaries against the golden rules.")

    @Argument(help: "A JSON array of objects with n, text and expected.")
    var rules: String

    @Option(help: "A model file instead of the one that is built in.")
    var model: String?

    private struct Rule: Decodable {
        var n: Int
        var text: String
        var expected: [String]?
    }

    func run() throws {
        let rules = try JSONDecoder().decode(
            [Rule].self, from: Data(String(contentsOfFile: rules, encoding: .utf8).utf8))
        let annotator = SyntaxAnnotator(model: try ModelOption.load(model))
        var passed = 0
        var total = 0
        for rule in rules {
            guard let expected = rule.expected else { continue }
            total += 1
            let found = Self.sentences(Self.unescaped(rule.text), annotator)
            if found == expected.map(Self.normalized) {
                passed += 1
            } else {
                print("rule \(rule.n): \(found)")
            }
        }
        print("golden-rules \(passed) rules (of \(total))")
    }

    /// The rules quote texts as source code: `\n` and `\"` stand for the characters.
    private static func unescaped(_ text: String) -> String {
        text.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
            .split(separator: "\\\"", omittingEmptySubsequences: false).joined(separator: "\"")
    }

    private static func normalized(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func sentences(_ text: String, _ annotator: SyntaxAnnotator) -> [String] {
        var document = Document(id: "rule", text: text)
        annotator.annotate(&document)
        let bytes = Array(document.text.utf8)
        return document.sentences.map {
            normalized(String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self))
        }
    }
}
