/// A layer of the encoder: normalization, a convolution over three tokens, and a gated recurrence in both directions.
public struct EncoderLayer: Sendable {
    /// The factors of the normalization.
    public let norm: Matrix<Float>
    /// Three rows: the token before, the token, the token after.
    public let convolution: Matrix<Float>
    /// Candidate, forget gate and output gate of each number.
    public let gates: LinearLayer

    init(_ file: ModelFile, _ number: Int, size: Int) throws(ModelError) {
        let name = "layer.\(number)"
        norm = try file.floats("\(name).norm")
        convolution = try file.floats("\(name).conv")
        gates = try file.linear(name)
        guard norm.columns == size, convolution.rows == 3, convolution.columns == size, gates.inputs == size,
            gates.outputs == 3 * size
        else { throw ModelError("layer \(number) does not fit the others") }
    }
}
