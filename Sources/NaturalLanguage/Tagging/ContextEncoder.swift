import CNeuralKernels
import LanguageModels

/// Runs the encoder over all windows of a batch: from forms to words in their context.
struct ContextEncoder: ~Copyable {
    private let model: SyntaxModel
    private var forms: FormEncoder
    private var layers: EncoderLayers
    private var x = NumberBuffer<Float>()
    /// What went into the first layer: a row a token of the last batch.
    private(set) var formed = NumberBuffer<Float>()
    /// What came out of the last: a row a token of the last batch.
    private(set) var encoded = NumberBuffer<Float>()

    init(_ model: SyntaxModel) {
        self.model = model
        forms = FormEncoder(model)
        layers = EncoderLayers(model.layers, size: model.size)
    }

    /// Encodes `tokens`, whose windows (ranges of indices into them) follow one another without gaps.
    mutating func encode(_ text: borrowing ByteText, _ tokens: ArraySlice<RawToken>, windows: [Range<Int>]) {
        let count = tokens.count * model.size
        x.reserve(count)
        formed.reserve(count)
        encoded.reserve(count)
        unsafe forms.encode(text, tokens, x.base)
        unsafe formed.base.update(from: x.base, count: count)
        unsafe layers.apply(x.base, count: tokens.count, windows: windows)
        unsafe neural_normalize(x.base, tokens.count, model.size, model.outputNorm.base, encoded.base)
    }
}
