import CNeuralKernels
import LanguageModels

/// Rows of numbers rounded to 8 bits, each in steps of its own: what goes into a layer.
struct RoundedRows: ~Copyable {
    private(set) var values = NumberBuffer<Int8>()
    private(set) var steps = NumberBuffer<Float>()
    private var count = 0

    /// Rounds `count` rows of `size` numbers.
    mutating func round(_ x: UnsafePointer<Float>, count: Int, size: Int) {
        self.count = count
        values.reserve(count * size)
        // A sentence's rows are read as the outputs of a layer too, in whole panels.
        steps.reserve(count + Int(NEURAL_PANEL))
        unsafe neural_round(x, count, size, values.base, steps.base)
        unsafe (steps.base + count).update(repeating: 0, count: Int(NEURAL_PANEL))
    }

    /// Computes what `layer` makes of the rows.
    func apply(_ layer: LinearLayer, _ y: inout NumberBuffer<Float>) {
        y.reserve(count * layer.stride)
        unsafe layer.apply(values.base, steps: steps.base, tokens: count, y.base)
    }
}
