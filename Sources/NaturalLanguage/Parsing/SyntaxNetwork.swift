package import LanguageModels

/// The network with its working memory: from the tokens of a batch to tags, sentence ends and trees.
package struct SyntaxNetwork: ~Copyable {
    package let model: SyntaxModel
    private(set) var encoder: ContextEncoder
    private var rounded = RoundedRows()
    private var endScores = NumberBuffer<Float>()
    private var parser: DependencyParser
    package private(set) var tagger: Tagger

    package init(_ model: SyntaxModel) {
        self.model = model
        encoder = ContextEncoder(model)
        parser = DependencyParser(model)
        tagger = Tagger(model)
    }

    /// The head of each token as an index into the batch, -1 for the root.
    package var heads: [Int] { parser.heads }

    /// The relation of each token, as an index of the model's names.
    package var labels: [UInt16] { parser.labels }

    /// Encodes and tags the tokens of a batch.
    package mutating func encode(_ text: borrowing ByteText, _ tokens: ArraySlice<RawToken>, windows: [Range<Int>]) {
        let count = tokens.count
        encoder.encode(text, tokens, windows: windows)
        unsafe rounded.round(encoder.encoded.base, count: count, size: model.size)
        rounded.apply(model.sentence, &endScores)
        tagger.tag(rounded, count: count)
    }

    /// How likely (as a logit) a token is the last of its sentence.
    package func endScore(_ token: Int) -> Float { unsafe endScores.base[token * model.sentence.stride] }

    /// A number of a token's encoding.
    package func encoding(_ token: Int, _ index: Int) -> Float {
        unsafe encoder.encoded.base[token * model.size + index]
    }

    /// Parses the sentences of the batch, which cover its tokens in order, or all but the last of them.
    package mutating func parse(_ sentences: [Range<Int>]) { parser.parse(rounded, sentences) }
}
