import ArgumentParser
import DocumentModel
import Evaluation
import ExtractStage
import NaturalLanguage
import NormalizeStage

/// `evaluate coreference GUM.conllu`: chains of names and pronouns; a mention is known by its head.
struct CoreferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coreference", abstract: "Score chains of names and pronouns: MUC, B-cubed, CEAF-e and their mean."
    )

    @Argument(help: "A CoNLL-U file with `Entity=` in its last column, as GUM has it.")
    var gold: String

    @Option(help: "Only documents whose name begins so.")
    var documents = ""

    @Option(help: "Put before each measure's name.")
    var name = "coreference."

    @Flag(help: "Also the pronouns of the first and second person, which we leave to the claims' sources.")
    var all = false

    @Flag(help: "Also how many links of pronouns and common nouns are right, with the wrong ones.")
    var links = false

    @Flag(help: "Also how many sources of claims are taken for the right name, by what leads there.")
    var sources = false

    @Flag(help: "Print the links that were missed, wrong or invented, by class of the word.")
    var errors = false

    func run() throws {
        var scores = CoreferenceScores<Int>()
        var linkScores = LinkScores()
        var sourceScores = SourceNameScores()
        var report = CoreferenceErrors()
        for document in try Treebank(path: gold).documents where document.name.hasPrefix(documents) {
            let words = document.sentences.flatMap { $0 }
            let mentions = GoldMentions(document).mentions.filter { all || !words[$0.head].isFirstOrSecondPerson }
            let extracted = ExtractStage.extract(DocumentModel.Document(id: document.name, text: document.text))
            let places = Alignment(extracted, gold: document).goldWords(of: extracted.mentions.map(\.span))
            let found = zip(extracted.mentions, places).filter { mention, place in
                mention.kind != .nominal && mention.entity != nil
                    && (all || !place.allSatisfy { words[$0].isFirstOrSecondPerson })
            }
            let response = found.map { mention, place in
                (chain: mention.entity ?? "", mention: Self.head(place, mentions) ?? -1 - place.lowerBound)
            }
            if links {
                linkScores.add(
                    extracted, reasons: Self.reasons(extracted), places: places, words: words,
                    GoldMentions(document, nouns: true).mentions)
            }
            if sources {
                sourceScores.add(
                    NormalizeStage.normalize(extracted), places: places, GoldMentions(document, nouns: true).mentions)
            }
            if errors {
                let key = mentions.map { CoreferenceErrors.Link(chain: String($0.chain), mention: $0.head) }
                let response = response.map { CoreferenceErrors.Link(chain: $0.chain, mention: $0.mention) }
                report.add(key: key, response: response) { Self.described($0, words) }
            }
            scores.add(
                key: Self.chains(mentions.map { (chain: String($0.chain), mention: $0.head) }),
                response: Self.chains(response))
        }
        for line in scores.lines + linkScores.lines + sourceScores.lines { print(name + line) }
        (linkScores.wrong + sourceScores.wrong).forEach { print($0) }
        report.lines.forEach { print($0) }
    }

    /// The class of a mention by its head (the pronoun, or "names") and the words around it; below 0 stand those that are not
    /// annotated, by their first word.
    private static func described(_ head: Int, _ words: [Treebank.Word]) -> (group: String, words: String) {
        let word = head < 0 ? -1 - head : head
        guard words.indices.contains(word) else { return ("names", "?") }
        let around = words[max(0, word - 4)..<min(words.count, word + 4)]
        let text = around.indices.map { $0 == word ? "[\(words[$0].form)]" : String(words[$0].form) }
        let isPronoun = words[word].upos == "PRON"
        return (isPronoun ? words[word].form.lowercased() : "names", text.joined(separator: " "))
    }

    /// The reasons of links by the bytes at which they begin, out of the lines of a trace.
    private static func reasons(_ document: DocumentModel.Document) -> [Int: String] {
        var document = document
        document.mentions = []
        let pairs = EntityAnnotator().links(in: document).compactMap { line -> (Int, String)? in
            guard let place = line.firstRange(of: " at byte ")?.upperBound,
                let byte = Int(line[place...].prefix { $0.isNumber }),
                let reason = line.ranges(of: ": ").last?.upperBound
            else { return nil }
            return (byte, String(line[reason...]))
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// The annotated mention that a found one is: its head stands in the words that were found.
    private static func head(_ place: Range<Int>, _ mentions: [GoldMentions.Mention]) -> Int? {
        mentions.filter { place.contains($0.head) && $0.words.overlaps(place) }.min { $0.words.count < $1.words.count }?
            .head
    }

    /// Chains of two mentions or more.
    private static func chains(_ mentions: [(chain: String, mention: Int)]) -> [Set<Int>] {
        Dictionary(grouping: mentions, by: \.chain).sorted { $0.key < $1.key }.map { Set($0.value.map(\.mention)) }
            .filter { $0.count > 1 }
    }
}
