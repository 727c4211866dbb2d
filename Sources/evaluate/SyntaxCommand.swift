import ArgumentParser
import DocumentModel
import Evaluation
import FoundationEssentials
import NaturalLanguage

/// `evaluate syntax GOLD.conllu`: words, sentences, tags, lemmas and trees predicted from raw text.
struct SyntaxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "syntax", abstract: "Score words, sentences, tags, lemmas and trees from raw text.")

    @Argument(help: "A CoNLL-U file.")
    var gold: String

    @Option(help: "Only documents whose name begins so.")
    var documents = ""

    @Option(help: "A model file instead of the one that is built in.")
    var model: String?

    @Option(help: "Put before each measure's name.")
    var name = ""

    @Flag(help: "Print the words and sentences that differ.")
    var errors = false

    @Flag(help: "Print the predicted CoNLL-U instead of scores.")
    var conllu = false

    func run() throws {
        let treebank = try Treebank(path: gold)
        let annotator = SyntaxAnnotator(model: try ModelOption.load(model))
        var scores = SyntaxScores()
        for document in treebank.documents where document.name.hasPrefix(documents) {
            var predicted = DocumentModel.Document(id: document.name, text: document.text)
            annotator.annotate(&predicted)
            if conllu { print(CoNLLU.render(predicted), terminator: "") }
            let alignment = Alignment(predicted, gold: document)
            alignment.count(&scores)
            if errors { alignment.printErrors() }
        }
        guard !conllu else { return }
        for line in scores.lines { print(name + line) }
    }
}
