import CNeuralKernels
import LanguageModels

/// Runs the encoder's layers over all windows of a batch: from forms to words in their context.
struct ContextEncoder: ~Copyable {
    private let model: SyntaxModel
    private var forms: FormEncoder
    private var x = NumberBuffer<Float>()
    private var normalized = NumberBuffer<Float>()
    private var convolved = NumberBuffer<Float>()
    private var rounded = RoundedRows()
    private var gates = NumberBuffer<Float>()

    init(_ model: SyntaxModel) {
        self.model = model
        forms = FormEncoder(model)
    }

    /// Encodes `tokens`, whose windows (ranges of indices into them) follow one another without gaps.
    mutating func encode(
        _ text: borrowing ByteText, _ tokens: ArraySlice<RawToken>, windows: [Range<Int>],
        _ y: inout NumberBuffer<Float>
    ) {
        let size = model.size
        reserve(tokens.count)
        y.reserve(tokens.count * size)
        unsafe forms.encode(text, tokens, x.base)
        for layer in model.layers { apply(layer, tokens.count, windows) }
        unsafe neural_normalize(x.base, tokens.count, size, model.outputNorm.base, y.base)
    }

    private mutating func reserve(_ count: Int) {
        x.reserve(count * model.size)
        normalized.reserve(count * model.size)
        convolved.reserve(count * model.size)
    }

    private mutating func apply(_ layer: EncoderLayer, _ count: Int, _ windows: [Range<Int>]) {
        let size = model.size
        let stride = layer.gates.stride
        unsafe neural_normalize(x.base, count, size, layer.norm.base, normalized.base)
        for window in windows {
            let first = window.lowerBound * size
            unsafe neural_convolve(
                normalized.base + first, window.count, size, layer.convolution.base, convolved.base + first)
        }
        unsafe rounded.round(convolved.base, count: count, size: size)
        rounded.apply(layer.gates, &gates)
        for window in windows {
            let first = window.lowerBound
            unsafe neural_scan(gates.base + first * stride, window.count, size, stride, x.base + first * size)
        }
    }
}
