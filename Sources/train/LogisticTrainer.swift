import Glibc
import LanguageModels

/// Logistic regression over hashed features, by stochastic gradients with a rate for each weight (AdaGrad).
struct LogisticTrainer {
    /// Rows of features, and whether it holds.
    struct Example {
        var rows: [UInt32]
        var holds: Bool
    }

    var rate: Float = 0.05
    var epochs = 8
    /// How much of a weight is lost with each of its changes.
    var decay: Float = 1e-5
    /// The share of features that are left out of an example at random.
    var dropout: Float = 0.5

    /// Smaller slopes change nothing.
    private static let least: Float = 1e-3

    func train(_ examples: [Example], _ weights: inout FeatureWeights, seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var squares = [Float](repeating: 1e-3, count: weights.values.count)
        var sums = weights.values
        for epoch in 0..<epochs {
            for index in examples.indices.shuffled(using: &random) {
                var example = examples[index]
                if dropout > 0 { example.rows.removeAll { _ in Float.random(in: 0..<1, using: &random) < dropout } }
                let logit = example.rows.reduce(Float(0)) { $0 + weights.values[Int($1)] }
                let slope = 1 / (1 + exp(-logit)) - (example.holds ? 1 : 0)
                guard abs(slope) > Self.least else { continue }
                for row in example.rows {
                    let gradient = slope + decay * weights.values[Int(row)]
                    squares[Int(row)] += gradient * gradient
                    weights.values[Int(row)] -= rate * gradient / squares[Int(row)].squareRoot()
                }
            }
            if epoch >= epochs / 2 { for index in sums.indices { sums[index] += weights.values[index] } }
        }
        let count = Float(epochs - epochs / 2)
        for index in sums.indices { weights.values[index] = sums[index] / count }
    }
}
