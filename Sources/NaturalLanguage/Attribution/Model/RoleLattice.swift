import Glibc
package import LanguageModels

/// The scores of all ways to give roles to the tokens of a window: a linear chain.
package struct RoleLattice {
    /// Scores of each token's roles.
    private var nodes: [SIMD4<Float>]
    /// Scores of each step: for each role before, those of the next ones.
    private var steps: [[SIMD4<Float>]]

    private static let forbidden: Float = -1e4

    /// The scores that the weights give; the head is the cue.
    ///
    /// What another attribution has is nothing in this one, but
    /// its source may be the source here too.
    package init(
        _ instance: RoleInstance, _ roles: FeatureWeights, _ transitions: FeatureWeights,
        taken: (Int) -> AttributionModel.Role
    ) {
        nodes = []
        steps = []
        nodes.reserveCapacity(instance.tokens.count)
        for (index, token) in instance.tokens.enumerated() {
            var sum = SIMD4<Float>()
            for row in instance.rows(of: index) {
                let place = Int(row) * 4
                sum += SIMD4(
                    roles.values[place], roles.values[place + 1], roles.values[place + 2], roles.values[place + 3])
            }
            if token == instance.head {
                sum = SIMD4(Self.forbidden, Self.forbidden, sum[2], Self.forbidden)
            } else if taken(token) == .source {
                sum = SIMD4(sum[0], sum[1], Self.forbidden, Self.forbidden)
            } else if taken(token) != .outside {
                sum = SIMD4(sum[0], Self.forbidden, Self.forbidden, Self.forbidden)
            }
            nodes.append(sum)
            steps.append(Self.step(instance.stepRows(of: index), transitions))
        }
    }

    private static func step(_ rows: ArraySlice<UInt32>, _ weights: FeatureWeights) -> [SIMD4<Float>] {
        var sums = [SIMD4<Float>](repeating: .zero, count: 4)
        for row in rows {
            let place = Int(row) * 16
            for previous in 0..<4 {
                let first = place + previous * 4
                sums[previous] += SIMD4(
                    weights.values[first], weights.values[first + 1], weights.values[first + 2],
                    weights.values[first + 3])
            }
        }
        return sums
    }

    package var count: Int { nodes.count }

    /// The best roles.
    package func best() -> [AttributionModel.Role] {
        guard var scores = nodes.first else { return [] }
        var back: [SIMD4<UInt8>] = [.zero]
        for index in nodes.indices.dropFirst() {
            var next = SIMD4<Float>()
            var from = SIMD4<UInt8>()
            for role in 0..<4 {
                var best = -Float.infinity
                for previous in 0..<4 {
                    let score = scores[previous] + steps[index][previous][role]
                    if score > best {
                        best = score
                        from[role] = UInt8(previous)
                    }
                }
                next[role] = best + nodes[index][role]
            }
            scores = next
            back.append(from)
        }
        var role = (0..<4).max { scores[$0] < scores[$1] } ?? 0
        var roles: [AttributionModel.Role] = []
        for index in nodes.indices.reversed() {
            roles.append(AttributionModel.Role(rawValue: UInt8(role)) ?? .outside)
            role = Int(back[index][role])
        }
        return roles.reversed()
    }

    /// How likely each role of each token is, and each pair of roles at each step.
    package func marginals() -> (nodes: [SIMD4<Float>], steps: [[SIMD4<Float>]]) {
        var forward: [SIMD4<Float>] = []
        for index in nodes.indices {
            guard let last = forward.last else {
                forward.append(nodes[index])
                continue
            }
            var next = SIMD4<Float>()
            for role in 0..<4 {
                next[role] = Self.logSum(
                    (0..<4).reduce(into: SIMD4<Float>()) { $0[$1] = last[$1] + steps[index][$1][role] })
            }
            forward.append(next + nodes[index])
        }
        var backward = [SIMD4<Float>](repeating: .zero, count: nodes.count)
        for index in nodes.indices.dropLast().reversed() {
            let after = backward[index + 1] + nodes[index + 1]
            for role in 0..<4 { backward[index][role] = Self.logSum(steps[index + 1][role] + after) }
        }
        let total = forward.last.map(Self.logSum) ?? 0
        var pairs: [[SIMD4<Float>]] = [[]]
        for index in nodes.indices.dropFirst() {
            let after = backward[index] + nodes[index] - SIMD4(repeating: total)
            pairs.append(
                (0..<4).map { Self.exponential(steps[index][$0] + after + SIMD4(repeating: forward[index - 1][$0])) })
        }
        let singles = nodes.indices.map { Self.exponential(forward[$0] + backward[$0] - SIMD4(repeating: total)) }
        return (singles, nodes.isEmpty ? [] : pairs)
    }

    private static func logSum(_ values: SIMD4<Float>) -> Float {
        let greatest = values.max()
        return greatest + log(exponential(values - SIMD4(repeating: greatest)).sum())
    }

    private static func exponential(_ values: SIMD4<Float>) -> SIMD4<Float> {
        SIMD4(
            exp(values[0]), exp(values[1]), exp(values[2]),
            exp(values[3]))
    }
}
