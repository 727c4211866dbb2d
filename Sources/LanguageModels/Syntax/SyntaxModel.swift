/// The weights that find sentence ends, tags, lemmas and trees in one pass (docs/models/format.md).
public struct SyntaxModel: Sendable {
    /// Hashes of the known words, ascending.
    public let vocabulary: Matrix<UInt64>
    /// Vectors of known words; row 0 stands for all others.
    public let word: EmbeddingTable
    /// Vectors of character sequences.
    public let ngram: EmbeddingTable
    /// Vectors of first and last characters.
    public let affix: EmbeddingTable
    /// Vectors of shapes.
    public let shape: EmbeddingTable
    /// From the four vectors of a form to one.
    public let input: LinearLayer
    /// Added where no white space precedes a token (row 0) or where it does (row 1).
    public let gap: Matrix<Float>
    /// The encoder, lowest layer first.
    public let layers: [EncoderLayer]
    /// The factors of the last normalization.
    public let outputNorm: Matrix<Float>

    /// How likely a token is the last of its sentence.
    public let sentence: LinearLayer
    /// The layer below the four taggers.
    public let tag: LinearLayer
    /// Universal parts of speech.
    public let upos: Classifier
    /// Parts of speech of the Penn Treebank.
    public let xpos: Classifier
    /// Features, each set of them a class.
    public let feats: Classifier
    /// Rules that make lemmas from forms.
    public let lemma: Classifier

    /// Words as dependents.
    public let arcDependent: LinearLayer
    /// Words as heads.
    public let arcHead: LinearLayer
    /// From dependents to what is compared with heads.
    public let arcBilinear: LinearLayer
    /// The score of the root as a head.
    public let arcRoot: LinearLayer
    /// Scores of distances from -32 to 32.
    public let arcDistance: Matrix<Float>
    /// Dependents, for the choice of the relation.
    public let labelDependent: LinearLayer
    /// Heads, for the choice of the relation.
    public let labelHead: LinearLayer
    /// The root, for the choice of the relation.
    public let labelRoot: Matrix<Float>
    /// Relations.
    public let label: Classifier
    /// The relation of the root.
    public let rootLabel: Int

    /// The numbers of a token in the encoder.
    public var size: Int { input.outputs }

    /// Reads a model of kind `syntax`.
    public init(_ file: ModelFile) throws(ModelError) {
        guard file.kind == "syntax" else { throw ModelError("its kind is \(file.kind), not syntax") }
        vocabulary = try file.hashes("vocabulary")
        word = try EmbeddingTable(file, "word")
        ngram = try EmbeddingTable(file, "ngram")
        affix = try EmbeddingTable(file, "affix")
        shape = try EmbeddingTable(file, "shape")
        input = try file.linear("input")
        gap = try file.floats("gap")
        var layers: [EncoderLayer] = []
        while file.has("layer.\(layers.count).conv") {
            layers.append(try EncoderLayer(file, layers.count, size: input.outputs))
        }
        self.layers = layers
        outputNorm = try file.floats("output.norm")
        sentence = try file.linear("sentence")
        tag = try file.linear("tag")
        upos = try Classifier(file, "upos")
        xpos = try Classifier(file, "xpos")
        feats = try Classifier(file, "feats")
        lemma = try Classifier(file, "lemma")
        arcDependent = try file.linear("arc.dependent")
        arcHead = try file.linear("arc.head")
        arcBilinear = try LinearLayer(weight: file.floats("arc.bilinear"), bias: file.floats("arc.bias"))
        arcRoot = try LinearLayer(weight: file.floats("arc.root"), bias: nil)
        arcDistance = try file.floats("arc.distance")
        labelDependent = try file.linear("label.dependent")
        labelHead = try file.linear("label.head")
        labelRoot = try file.floats("label.root")
        label = try Classifier(file, "label")
        guard let root = label.names.firstIndex(of: "root") else { throw ModelError("no relation is called root") }
        rootLabel = root
        try check()
    }

    /// Refuses shapes that do not fit each other, so that no kernel reads outside of its numbers.
    private func check() throws(ModelError) {
        let encoded = [sentence, tag, arcDependent, arcHead, labelDependent, labelHead]
        let tagged = [upos, xpos, feats, lemma].map(\.layer)
        let hashed = [ngram, affix, shape].map(\.rows)
        guard input.inputs == word.columns + ngram.columns + affix.columns + shape.columns,
            word.rows == vocabulary.rows * vocabulary.columns + 1, gap.rows == 2, gap.columns == size,
            outputNorm.columns == size, arcDistance.columns == 65, hashed.allSatisfy({ $0 > 0 && $0 & ($0 - 1) == 0 }),
            encoded.allSatisfy({ $0.inputs == size }), tagged.allSatisfy({ $0.inputs == tag.outputs }),
            arcDependent.outputs == arcBilinear.inputs, arcBilinear.outputs == arcHead.outputs,
            arcRoot.inputs == arcHead.outputs, arcRoot.outputs == 1, labelHead.outputs == labelDependent.outputs,
            labelRoot.columns == labelHead.outputs, label.layer.inputs == labelHead.outputs
        else { throw ModelError("its sections do not fit each other") }
        let widths = [size, tag.outputs, arcHead.outputs, arcDependent.outputs, labelHead.outputs]
        guard widths.allSatisfy({ $0 % 16 == 0 }), size % 32 == 0 else {
            throw ModelError("a width is no multiple of 16, or the encoder's none of 32")
        }
    }
}
