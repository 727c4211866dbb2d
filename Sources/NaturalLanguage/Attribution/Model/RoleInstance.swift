import LanguageModels

/// The tokens of a window with the rows of their features: what the roles of one cue are computed from.
package struct RoleInstance: Sendable {
    /// The head of the cue.
    package let head: Int
    /// The tokens that are judged.
    package let tokens: Range<Int>
    /// The rows of all tokens' own features, one token after another.
    package private(set) var rows: [UInt32]
    /// The rows of all steps' features; the first token has none.
    package private(set) var stepRows: [UInt32]
    /// Where each token's features end.
    package private(set) var rowEnds: [Int32] = []
    /// Where each step's features end.
    package private(set) var stepEnds: [Int32] = []

    init(_ context: FeatureContext, head: Int, _ model: AttributionModel) {
        let window = RoleWindow(head, context)
        let features = RoleFeatures(context, window)
        var list = FeatureList(rows: model.roles.rows)
        var steps = FeatureList(rows: model.transitions.rows)
        for token in window.tokens {
            features.append(token, to: &list)
            rowEnds.append(Int32(list.rows.count))
            if token > window.tokens.lowerBound { features.appendTransition(token, to: &steps) }
            stepEnds.append(Int32(steps.rows.count))
        }
        self.head = head
        tokens = window.tokens
        rows = list.rows
        stepRows = steps.rows
    }

    /// The rows of the features of the window's token `index`.
    @inline(__always)
    package func rows(of index: Int) -> ArraySlice<UInt32> {
        rows[(index == 0 ? 0 : Int(rowEnds[index - 1]))..<Int(rowEnds[index])]
    }

    /// The rows of the features of the step to the window's token `index`.
    @inline(__always)
    package func stepRows(of index: Int) -> ArraySlice<UInt32> {
        stepRows[(index == 0 ? 0 : Int(stepEnds[index - 1]))..<Int(stepEnds[index])]
    }

    /// Leaves out a share of the features at random, as training does so that none is relied on.
    package mutating func drop(_ share: Float, _ random: inout some RandomNumberGenerator) {
        Self.drop(share, &rows, &rowEnds, &random)
        Self.drop(share, &stepRows, &stepEnds, &random)
    }

    private static func drop(
        _ share: Float, _ rows: inout [UInt32], _ ends: inout [Int32], _ random: inout some RandomNumberGenerator
    ) {
        let limit = UInt64(share * 65536)
        var kept: [UInt32] = []
        kept.reserveCapacity(rows.count)
        var begin = 0
        for index in ends.indices {
            for row in rows[begin..<Int(ends[index])] where random.next() & 0xFFFF >= limit { kept.append(row) }
            begin = Int(ends[index])
            ends[index] = Int32(kept.count)
        }
        rows = kept
    }
}
