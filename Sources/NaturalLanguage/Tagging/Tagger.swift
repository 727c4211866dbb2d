import CNeuralKernels
import LanguageModels

/// Chooses part of speech, features and lemma rule of each token of a batch, as indices of names.
package struct Tagger: ~Copyable {
    private let model: SyntaxModel
    private var hidden = FloatBuffer()
    private var scores = FloatBuffer()
    package private(set) var upos: [UInt16] = []
    package private(set) var xpos: [UInt16] = []
    package private(set) var feats: [UInt16] = []
    package private(set) var lemma: [UInt16] = []

    init(_ model: SyntaxModel) { self.model = model }

    /// Tags `count` tokens whose encodings are `y`.
    mutating func tag(_ y: UnsafePointer<Float>, count: Int) {
        hidden.reserve(count * model.tag.stride)
        unsafe model.tag.apply(y, tokens: count, hidden.base)
        unsafe neural_rectify(hidden.base, count * model.tag.stride)
        Self.choose(model.upos.layer, hidden, count, &scores, &upos)
        Self.choose(model.xpos.layer, hidden, count, &scores, &xpos)
        Self.choose(model.feats.layer, hidden, count, &scores, &feats)
        Self.choose(model.lemma.layer, hidden, count, &scores, &lemma)
    }

    private static func choose(
        _ layer: LinearLayer, _ hidden: borrowing FloatBuffer, _ count: Int, _ scores: inout FloatBuffer,
        _ classes: inout [UInt16]
    ) {
        scores.reserve(count * layer.stride)
        unsafe layer.apply(hidden.base, tokens: count, scores.base)
        classes.removeAll(keepingCapacity: true)
        for token in 0..<count {
            classes.append(UInt16(unsafe neural_greatest(scores.base + token * layer.stride, layer.outputs)))
        }
    }
}
