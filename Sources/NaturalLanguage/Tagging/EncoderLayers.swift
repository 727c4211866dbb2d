import CNeuralKernels
import LanguageModels

/// Runs layers over all windows of a batch, with the memory that they work in.
struct EncoderLayers: ~Copyable {
    private let layers: [EncoderLayer]
    private let size: Int
    private var normalized = NumberBuffer<Float>()
    private var convolved = NumberBuffer<Float>()
    private var rounded = RoundedRows()
    private var gates = NumberBuffer<Float>()

    init(_ layers: [EncoderLayer], size: Int) {
        self.layers = layers
        self.size = size
    }

    /// Changes `x`, a row a token; the windows (ranges of rows) follow one another without gaps.
    mutating func apply(_ x: UnsafeMutablePointer<Float>, count: Int, windows: [Range<Int>]) {
        normalized.reserve(count * size)
        convolved.reserve(count * size)
        for layer in layers { unsafe apply(layer, x, count, windows) }
    }

    private mutating func apply(
        _ layer: EncoderLayer, _ x: UnsafeMutablePointer<Float>, _ count: Int, _ windows: [Range<Int>]
    ) {
        let stride = layer.gates.stride
        unsafe neural_normalize(x, count, size, layer.norm.base, normalized.base)
        for window in windows {
            let first = window.lowerBound * size
            unsafe neural_convolve(
                normalized.base + first, window.count, size, layer.convolution.base, convolved.base + first)
        }
        unsafe rounded.round(convolved.base, count: count, size: size)
        rounded.apply(layer.gates, &gates)
        for window in windows {
            let first = window.lowerBound
            unsafe neural_scan(gates.base + first * stride, window.count, size, stride, x + first * size)
        }
    }
}
