import ArgumentParser
import DocumentModel
import NaturalLanguage

/// `evaluate syntax GOLD.conllu`: words, sentences and trees predicted from raw text.
struct SyntaxCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "syntax", abstract: "Score words, sentences, tags, lemmas and trees from raw text.")

    @Argument(help: "A CoNLL-U file.")
    var gold: String

    @Flag(help: "Print the first words and sentences that differ.")
    var errors = false

    func run() throws {
        let treebank = try Treebank(path: gold)
        let tokenizer = Tokenizer()
        var words = Score()
        var sentences = Score()
        for document in treebank.documents {
            var predicted = DocumentModel.Document(id: document.name, text: document.text)
            tokenizer.annotate(&predicted)
            let alignment = Alignment(predicted, gold: document)
            alignment.count(&words, &sentences)
            if errors { alignment.printErrors() }
        }
        print(words.line("words"))
        print(sentences.line("sentences"))
    }
}
