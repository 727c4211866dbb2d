import CNeuralKernels

/// `y = bias + weight * x` in products of 8-bit integers (docs/models/format.md), packed for the kernels.
@safe
public struct LinearLayer: @unchecked Sendable {
    /// The numbers that go in, a multiple of 16.
    public let inputs: Int
    /// The numbers that come out.
    public let outputs: Int
    /// The length of a row of outputs: `outputs` rounded up to whole panels.
    public let stride: Int
    private let packed: UnsafePointer<Int8>
    private let steps: UnsafePointer<Float>
    private let bias: UnsafePointer<Float>

    /// Rounds and packs `weight`; the memory is never freed, a model lives as long as the process.
    init(weight: Matrix<Float>, bias: Matrix<Float>?) throws(ModelError) {
        guard bias.map({ $0.rows == 1 && $0.columns == weight.rows }) ?? true, weight.columns % 16 == 0 else {
            throw ModelError("a bias does not fit its weights, or their width is no multiple of 16")
        }
        inputs = weight.columns
        outputs = weight.rows
        stride = neural_stride(weight.rows)
        let rounded = UnsafeMutablePointer<Int8>.allocate(capacity: outputs * inputs)
        let packed = UnsafeMutablePointer<Int8>.allocate(capacity: stride * inputs)
        let steps = unsafe Self.zeros(stride)
        let start = unsafe Self.zeros(stride)
        unsafe neural_round(weight.base, outputs, inputs, rounded, steps)
        unsafe neural_pack(rounded, outputs, inputs, packed)
        unsafe rounded.deallocate()
        if let bias { unsafe start.update(from: bias.base, count: outputs) }
        unsafe self.packed = UnsafePointer(packed)
        unsafe self.steps = UnsafePointer(steps)
        unsafe self.bias = UnsafePointer(start)
    }

    /// Computes `tokens` rows of `y` from as many of `x`, which are integers of one step a row.
    public func apply(
        _ x: UnsafePointer<Int8>, steps xSteps: UnsafePointer<Float>, tokens: Int, _ y: UnsafeMutablePointer<Float>
    ) {
        unsafe neural_multiply(x, xSteps, tokens, inputs, packed, steps, bias, outputs, y)
    }

    private static func zeros(_ count: Int) -> UnsafeMutablePointer<Float> {
        let numbers = UnsafeMutablePointer<Float>.allocate(capacity: count)
        unsafe numbers.update(repeating: 0, count: count)
        return unsafe numbers
    }
}

extension ModelFile {
    /// The layer `name.weight` with `name.bias`, or without where the file has none.
    func linear(_ name: String) throws(ModelError) -> LinearLayer {
        let bias = has("\(name).bias") ? try floats("\(name).bias") : nil
        return try LinearLayer(weight: floats("\(name).weight"), bias: bias)
    }
}
