import LanguageModels
import NaturalLanguage

/// Trains the roles around a cue as a conditional random field, by stochastic gradients with a rate for each weight.
struct RoleTrainer {
    /// A window and the right roles of its tokens.
    struct Example {
        var instance: RoleInstance
        var roles: [AttributionModel.Role]
    }

    var rate: Float = 0.05
    var epochs = 8
    var decay: Float = 1e-5
    /// The share of features that are left out of an example at random.
    var dropout: Float = 0.5

    /// Smaller slopes change nothing.
    private static let least: Float = 1e-3

    func train(_ examples: [Example], _ model: inout AttributionModel, seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var nodeSquares = [Float](repeating: 1e-3, count: model.roles.values.count)
        var stepSquares = [Float](repeating: 1e-3, count: model.transitions.values.count)
        var nodeSums = model.roles.values
        var stepSums = model.transitions.values
        for epoch in 0..<epochs {
            for index in examples.indices.shuffled(using: &random) {
                var example = examples[index]
                if dropout > 0 { example.instance.drop(dropout, &random) }
                step(example, &model, &nodeSquares, &stepSquares)
            }
            guard epoch >= epochs / 2 else { continue }
            for index in nodeSums.indices { nodeSums[index] += model.roles.values[index] }
            for index in stepSums.indices { stepSums[index] += model.transitions.values[index] }
        }
        let count = Float(epochs - epochs / 2)
        model.roles.values = nodeSums.map { $0 / count }
        model.transitions.values = stepSums.map { $0 / count }
    }

    private func step(
        _ example: Example, _ model: inout AttributionModel, _ nodeSquares: inout [Float], _ stepSquares: inout [Float]
    ) {
        let instance = example.instance
        let marginals = RoleLattice(instance, model.roles, model.transitions, taken: { _ in .outside }).marginals()
        for index in example.roles.indices {
            let right = Int(example.roles[index].rawValue)
            if instance.tokens.lowerBound + index != instance.head {
                for role in 0..<4 {
                    let slope = marginals.nodes[index][role] - (role == right ? 1 : 0)
                    guard abs(slope) > Self.least else { continue }
                    for row in instance.rows(of: index) {
                        change(&model.roles.values, &nodeSquares, Int(row) * 4 + role, slope)
                    }
                }
            }
            guard index > 0 else { continue }
            let before = Int(example.roles[index - 1].rawValue)
            for pair in 0..<16 {
                let slope = marginals.steps[index][pair / 4][pair % 4] - (pair == before * 4 + right ? 1 : 0)
                guard abs(slope) > Self.least else { continue }
                for row in instance.stepRows(of: index) {
                    change(&model.transitions.values, &stepSquares, Int(row) * 16 + pair, slope)
                }
            }
        }
    }

    @inline(__always)
    private func change(_ weights: inout [Float], _ squares: inout [Float], _ place: Int, _ slope: Float) {
        let gradient = slope + decay * weights[place]
        squares[place] += gradient * gradient
        weights[place] -= rate * gradient / squares[place].squareRoot()
    }
}
