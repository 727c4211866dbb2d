import CNeuralKernels
import LanguageModels

/// Collects the encodings of a document's tokens for the name tagger, batch by batch.
struct NameProjection: ~Copyable {
    private let model: NameModel
    private var values: [Float] = []
    private var rounded = RoundedRows()
    private var context = NumberBuffer<Float>()
    private var form = NumberBuffer<Float>()

    init(_ model: NameModel) { self.model = model }

    /// Begins a document of so many tokens.
    mutating func begin(tokens: Int) {
        values = []
        values.reserveCapacity(tokens * model.size)
    }

    /// Adds the tokens of the encoder's last batch; what was added from the first of them on is made anew.
    mutating func add(_ encoder: borrowing ContextEncoder, _ tokens: Range<Int>) {
        let count = tokens.count * model.size
        unsafe rounded.round(encoder.encoded.base, count: tokens.count, size: model.context.inputs)
        rounded.apply(model.context, &context)
        unsafe rounded.round(encoder.formed.base, count: tokens.count, size: model.form.inputs)
        rounded.apply(model.form, &form)
        unsafe neural_add(form.base, count, context.base)
        values.removeSubrange((tokens.lowerBound * model.size)...)
        unsafe values.append(contentsOf: UnsafeBufferPointer(start: context.base, count: count))
    }

    /// The encodings of the document.
    mutating func finish() -> NameEncodings {
        let encodings = NameEncodings(values: values, size: model.size)
        values = []
        return encodings
    }
}
