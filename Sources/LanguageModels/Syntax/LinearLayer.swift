import CNeuralKernels

/// `y = bias + weight * x`, packed for the kernels.
@safe
public struct LinearLayer: @unchecked Sendable {
    /// The numbers that go in.
    public let inputs: Int
    /// The numbers that come out.
    public let outputs: Int
    /// The length of a row of outputs: `outputs` rounded up to whole panels.
    public let stride: Int
    private let packed: UnsafePointer<Float>
    private let bias: UnsafePointer<Float>?

    /// Packs `weight`; the memory is never freed, a model lives as long as the process.
    init(weight: Matrix<Float>, bias: Matrix<Float>?) throws(ModelError) {
        guard bias.map({ $0.rows == 1 && $0.columns == weight.rows }) ?? true else {
            throw ModelError("a bias does not fit its weights")
        }
        inputs = weight.columns
        outputs = weight.rows
        stride = neural_packed_count(weight.rows, 1)
        let memory = UnsafeMutablePointer<Float>.allocate(capacity: stride * inputs)
        unsafe neural_pack(weight.base, outputs, inputs, memory)
        unsafe packed = UnsafePointer(memory)
        unsafe self.bias = unsafe bias?.base
    }

    /// Computes `tokens` rows of `y` from as many of `x`.
    public func apply(_ x: UnsafePointer<Float>, tokens: Int, _ y: UnsafeMutablePointer<Float>) {
        unsafe neural_multiply(x, tokens, inputs, packed, bias, outputs, y)
    }
}

extension ModelFile {
    /// The layer `name.weight` with `name.bias`, or without where the file has none.
    func linear(_ name: String) throws(ModelError) -> LinearLayer {
        let bias = has("\(name).bias") ? try floats("\(name).bias") : nil
        return try LinearLayer(weight: floats("\(name).weight"), bias: bias)
    }
}
