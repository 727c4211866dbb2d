import ArgumentParser
import DocumentModel
import Evaluation
import NaturalLanguage

/// `evaluate names GOLD`: names of people, bodies and places; exact span and type.
struct NamesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names", abstract: "Score the names of people, organizations and places: exact span and type.")

    @Argument(help: "An IOB2 file with the texts of its sentences, or JSON Lines with text and mentions.")
    var gold: String

    @Option(help: "Put before each measure's name.")
    var name = "names."

    @Flag(help: "Print what was missed, invented, cut wrongly or taken for something else, by class.")
    var errors = false

    func run() throws {
        var scores: [GoldNames.Class: Score] = [:]
        var spans = Score()
        var all = Score()
        var report = NameErrors()
        for gold in try GoldNames(path: gold).texts {
            let found = Self.names(gold.text)
            for type in GoldNames.Class.allCases {
                Self.count(
                    gold.names.filter { $0.type == type }, found.filter { $0.type == type },
                    &scores[type, default: Score()])
            }
            Self.count(Set(gold.names.map(\.span)), Set(found.map(\.span)), &spans)
            Self.count(gold.names, found, &all)
            if errors { report.add(gold, found) }
        }
        for type in GoldNames.Class.allCases {
            print((scores[type] ?? Score()).line(name + type.rawValue.lowercased()))
        }
        print(spans.line(name + "span"))
        print(all.line(name + "all"))
        if errors { report.lines.forEach { print($0) } }
    }

    private static func names(_ text: String) -> Set<GoldNames.Name> {
        var document = Document(id: "text", text: text)
        let encodings = SyntaxAnnotator.shared.annotate(&document)
        EntityAnnotator().annotate(&document, TokenTable(document), encodings)
        return Set(
            document.mentions.filter { $0.kind == .name }.compactMap { mention in
                GoldNames.Class(mention.type).map { GoldNames.Name(span: mention.span, type: $0) }
            })
    }

    private static func count<Item: Hashable>(_ gold: Set<Item>, _ found: Set<Item>, _ score: inout Score) {
        score.gold += gold.count
        score.predicted += found.count
        score.correct += gold.intersection(found).count
    }
}
