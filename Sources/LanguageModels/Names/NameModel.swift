/// The weights that find names of people, bodies and places on top of the syntax encoder (docs/models/format.md).
public struct NameModel: Sendable {
    /// From a token in its context (the syntax encoder's output).
    public let context: LinearLayer
    /// From the token's form (the syntax encoder's input).
    public let form: LinearLayer
    /// What the gazetteer says: one row a feature, added up.
    public let gazetteer: Matrix<Float>
    /// What the gazetteer says of the labels alone: one row a feature.
    public let gazetteerLabels: Matrix<Float>
    /// The names of the features.
    public let gazetteerNames: [String]
    /// The layers above, lowest first.
    public let layers: [EncoderLayer]
    /// The factors of the last normalization.
    public let outputNorm: Matrix<Float>
    /// The layer below the labels.
    public let hidden: LinearLayer
    /// `O`, and `B-`, `I-`, `E-`, `S-` with each type: begin, inside, end, single.
    public let label: Classifier

    /// The numbers of a token.
    public var size: Int { context.outputs }

    /// Reads a model of kind `names`.
    public init(_ file: ModelFile) throws(ModelError) {
        guard file.kind == "names" else { throw ModelError("its kind is \(file.kind), not names") }
        context = try file.linear("context")
        form = try file.linear("form")
        gazetteer = try file.floats("gazetteer")
        gazetteerLabels = try file.floats("gazetteer.label")
        gazetteerNames = try file.strings("gazetteer.names")
        var layers: [EncoderLayer] = []
        while file.has("layer.\(layers.count).conv") {
            layers.append(try EncoderLayer(file, layers.count, size: context.outputs))
        }
        self.layers = layers
        outputNorm = try file.floats("output.norm")
        hidden = try file.linear("hidden")
        label = try Classifier(file, "label")
        guard size % 16 == 0, hidden.outputs % 16 == 0, form.outputs == size, gazetteer.columns == size,
            gazetteer.rows == gazetteerNames.count, gazetteerLabels.rows == gazetteer.rows,
            outputNorm.columns == size, hidden.inputs == size, label.layer.inputs == hidden.outputs,
            gazetteerLabels.columns == label.layer.outputs
        else { throw ModelError("its sections do not fit each other") }
    }
}
