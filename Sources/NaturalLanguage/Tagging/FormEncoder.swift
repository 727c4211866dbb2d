import CNeuralKernels
import LanguageModels

/// Gives each token the vector of its form and of the gap before it: the encoder's input.
struct FormEncoder: ~Copyable {
    private let model: SyntaxModel
    private var features = FormFeatures()
    private var cache: FormCache
    /// Tokens whose forms are not in the cache, with their keys.
    private var missing: [(token: Int, key: UInt64)] = []
    private var missingFeatures = NumberBuffer<Float>()
    private var rounded = RoundedRows()
    private var missingVectors = NumberBuffer<Float>()

    init(_ model: SyntaxModel) {
        self.model = model
        cache = FormCache(size: model.size)
    }

    /// Writes one row of `x` a token.
    mutating func encode(
        _ text: borrowing ByteText, _ tokens: ArraySlice<RawToken>, _ x: UnsafeMutablePointer<Float>
    ) {
        let size = model.size
        missing.removeAll(keepingCapacity: true)
        for (row, token) in tokens.enumerated() {
            let key = FormCache.key(text, Int(token.begin), Int(token.end))
            if unsafe !cache.copy(key, to: x + row * size) { missing.append((row, key)) }
        }
        computeMissing(text, tokens)
        for (index, entry) in missing.enumerated() {
            let vector = unsafe missingVectors.base + index * size
            unsafe (x + entry.token * size).update(from: vector, count: size)
            unsafe cache.keep(entry.key, vector)
        }
        for (row, token) in tokens.enumerated() {
            unsafe neural_add(model.gap.row(token.followsSpace ? 1 : 0), size, x + row * size)
        }
    }

    private mutating func computeMissing(_ text: borrowing ByteText, _ tokens: ArraySlice<RawToken>) {
        let inputs = model.input.inputs
        missingFeatures.reserve(missing.count * inputs)
        for (index, entry) in missing.enumerated() {
            let token = tokens[tokens.startIndex + entry.token]
            unsafe features.write(
                text, Int(token.begin), Int(token.end), model, missingFeatures.base + index * inputs)
        }
        unsafe rounded.round(missingFeatures.base, count: missing.count, size: inputs)
        rounded.apply(model.input, &missingVectors)
    }
}
