import DocumentModel
import Evaluation

/// The scores of a treebank, counted as in the evaluation of the CoNLL 2018 shared task.
struct SyntaxScores {
    var words = Score()
    var sentences = Score()
    var lemmas = Score()
    var upos = Score()
    var xpos = Score()
    var feats = Score()
    var unlabelled = Score()
    var labelled = Score()

    var lines: [String] {
        [
            words.line("words"), sentences.line("sentences"), lemmas.line("lemmas"), upos.line("upos"),
            xpos.line("xpos"), feats.line("feats"), unlabelled.line("uas"), labelled.line("las"),
        ]
    }

    /// Counts the words of a document, of which each has all annotations.
    mutating func add(gold: Int, predicted: Int) {
        for analysis in [\Self.lemmas, \.upos, \.xpos, \.feats, \.unlabelled, \.labelled] {
            self[keyPath: analysis].gold += gold
            self[keyPath: analysis].predicted += predicted
        }
    }

    /// Counts what is right about a word that was found.
    mutating func compare(_ token: Token, _ word: Treebank.Word, headAgrees: Bool) {
        let relation = { (label: Substring) in label.split(separator: ":").first ?? "" }
        lemmas.correct += token.lemma?.lowercased() == word.lemma.lowercased() ? 1 : 0
        upos.correct += token.upos == String(word.upos) ? 1 : 0
        xpos.correct += token.xpos == String(word.xpos) ? 1 : 0
        feats.correct += (token.feats ?? "_") == String(word.feats) ? 1 : 0
        unlabelled.correct += headAgrees ? 1 : 0
        labelled.correct += headAgrees && relation(Substring(token.deprel ?? "")) == relation(word.deprel) ? 1 : 0
    }
}
