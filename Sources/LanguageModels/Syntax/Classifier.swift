/// A choice of one of several names.
public struct Classifier: Sendable {
    /// Scores, one a name.
    public let layer: LinearLayer
    /// What is chosen.
    public let names: [String]

    init(_ file: ModelFile, _ name: String) throws(ModelError) {
        layer = try file.linear(name)
        names = try file.strings("\(name).names")
        guard names.count == layer.outputs, !names.isEmpty else {
            throw ModelError("\(name) has \(names.count) names for \(layer.outputs) scores")
        }
    }
}
