import CNeuralKernels
import LanguageModels

/// Chooses part of speech, features and lemma rule of each token of a batch, as indices of names.
package struct Tagger: ~Copyable {
    private let model: SyntaxModel
    private var hidden = NumberBuffer<Float>()
    private var rounded = RoundedRows()
    private var scores = NumberBuffer<Float>()
    package private(set) var upos: [UInt16] = []
    package private(set) var xpos: [UInt16] = []
    package private(set) var feats: [UInt16] = []
    package private(set) var lemma: [UInt16] = []

    init(_ model: SyntaxModel) { self.model = model }

    /// Tags `count` tokens whose encodings are `y`.
    mutating func tag(_ y: borrowing RoundedRows, count: Int) {
        y.apply(model.tag, &hidden)
        unsafe neural_rectify(hidden.base, count * model.tag.stride)
        unsafe rounded.round(hidden.base, count: count, size: model.tag.stride)
        Self.choose(model.upos.layer, rounded, count, &scores, &upos)
        Self.choose(model.xpos.layer, rounded, count, &scores, &xpos)
        Self.choose(model.feats.layer, rounded, count, &scores, &feats)
        Self.choose(model.lemma.layer, rounded, count, &scores, &lemma)
    }

    private static func choose(
        _ layer: LinearLayer, _ hidden: borrowing RoundedRows, _ count: Int, _ scores: inout NumberBuffer<Float>,
        _ classes: inout [UInt16]
    ) {
        hidden.apply(layer, &scores)
        classes.removeAll(keepingCapacity: true)
        for token in 0..<count {
            classes.append(UInt16(unsafe neural_greatest(scores.base + token * layer.stride, layer.outputs)))
        }
    }
}
