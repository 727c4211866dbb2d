import DocumentModel
import LanguageModels

/// The network with the memory that it works in; used by one thread at a time.
final class SyntaxWorker: @unchecked Sendable {
    private var network: SyntaxNetwork
    private let boundaries = BoundaryThresholds()
    private let rules: [LemmaRule?]
    private let feats: [String?]
    /// The memory for the words of longer texts is given back.
    private static let longestKept = 1 << 16
    private var text = TokenizedText()
    private var projection: NameProjection

    init(_ model: SyntaxModel, _ names: NameModel) {
        network = SyntaxNetwork(model)
        projection = NameProjection(names)
        rules = model.lemma.names.map(LemmaRule.init)
        feats = model.feats.names.map { $0 == "_" ? nil : $0 }
    }

    /// Sets the tokens and sentences of `document` from its text and blocks.
    func annotate(_ document: inout Document) -> NameEncodings {
        Tokenizer.tokenize(document, &text)
        projection.begin(tokens: text.tokens.count)
        var tokens: [Token] = []
        var sentences: [Sentence] = []
        tokens.reserveCapacity(text.tokens.count)
        var region = 0
        let bytes = document.text.utf8.span
        while tokens.count < text.tokens.count {
            let batch = SyntaxBatch(text.regions, from: tokens.count, region: &region)
            annotate(ByteText(bytes), batch, &tokens, &sentences)
        }
        document.tokens = tokens
        document.sentences = sentences
        if text.tokens.count > Self.longestKept { text = TokenizedText() }
        return projection.finish()
    }

    private func annotate(
        _ bytes: borrowing ByteText, _ batch: SyntaxBatch, _ tokens: inout [Token], _ sentences: inout [Sentence]
    ) {
        network.encode(bytes, text.tokens[batch.tokens], windows: batch.windows)
        projection.add(network.encoder, batch.tokens)
        let ranges = self.sentences(bytes, batch)
        network.parse(ranges)
        let first = batch.tokens.lowerBound
        for range in ranges {
            let begin = text.tokens[first + range.lowerBound].span.begin
            sentences.append(
                Sentence(span: Span(begin: begin, end: text.tokens[first + range.upperBound - 1].span.end)))
            for index in range { tokens.append(token(bytes, first, index)) }
        }
    }

    /// The sentences of a batch; what follows the last one of a cut window is left for the next batch.
    private func sentences(_ bytes: borrowing ByteText, _ batch: SyntaxBatch) -> [Range<Int>] {
        let first = batch.tokens.lowerBound
        var sentences: [Range<Int>] = []
        for window in batch.windows {
            var begin = window.lowerBound
            for index in window.dropFirst()
            where boundaries.ends(
                text.verdicts[first + index], score: network.endScore(index - 1),
                isName: index - begin == 1 && isName(bytes, first + begin))
            {
                sentences.append(begin..<index)
                begin = index
            }
            let isLeft = batch.isCut && window.upperBound == batch.tokens.count && begin > window.lowerBound
            if !isLeft { sentences.append(begin..<window.upperBound) }
        }
        return sentences
    }

    /// A given name, surname or office before another word with a capital.
    private func isName(_ bytes: borrowing ByteText, _ index: Int) -> Bool {
        let (word, next) = (text.tokens[index].span, text.tokens[index + 1].span)
        guard bytes.characterClass(at: word.begin) == .upper, bytes.characterClass(at: next.begin) == .upper else {
            return false
        }
        var letters: [UInt8] = []
        for place in word.begin..<word.end { letters.append(bytes[place]) }
        let classes = Lexicon.shared.entry(WordKey(letters, from: 0, to: letters.count)).classes
        return !classes.isDisjoint(with: WordClass.givenName.union([.surname, .role, .title, .rank]))
            || letters == Array("PM".utf8)
    }

    private func token(_ bytes: borrowing ByteText, _ first: Int, _ index: Int) -> Token {
        let raw = text.tokens[first + index]
        let head = network.heads[index]
        return Token(
            span: raw.span, lemma: rules[Int(network.tagger.lemma[index])]?.lemma(bytes, Int(raw.begin), Int(raw.end)),
            upos: network.model.upos.names[Int(network.tagger.upos[index])],
            xpos: network.model.xpos.names[Int(network.tagger.xpos[index])],
            feats: feats[Int(network.tagger.feats[index])], head: head < 0 ? -1 : first + head,
            deprel: network.model.label.names[Int(network.labels[index])])
    }
}
