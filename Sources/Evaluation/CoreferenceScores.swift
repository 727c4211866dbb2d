/// MUC, B³ and CEAF-e as the CoNLL-2012 shared task defines them, over all documents that were added.
///
/// A chain is a set of mentions; a mention is any value that stands for a place in the text. Mentions of only one side count
/// against that side.
public struct CoreferenceScores<Mention: Hashable> {
    /// A sum of parts of one, and of how many.
    private struct Share {
        var sum = 0.0
        var count = 0.0
        var value: Double { count == 0 ? 0 : sum / count }
    }

    private var muc = (recall: Share(), precision: Share())
    private var bCubed = (recall: Share(), precision: Share())
    private var ceaf = (recall: Share(), precision: Share())

    /// Creates empty scores.
    public init() {}

    /// Adds a document: the annotated chains and those that were found.
    public mutating func add(key: [Set<Mention>], response: [Set<Mention>]) {
        Self.addLinks(of: key, in: response, &muc.recall)
        Self.addLinks(of: response, in: key, &muc.precision)
        Self.addMentions(of: key, in: response, &bCubed.recall)
        Self.addMentions(of: response, in: key, &bCubed.precision)
        let similarity = Assignment.best(
            key.map { one in response.map { 2 * Double(one.intersection($0).count) / Double(one.count + $0.count) } })
        ceaf.recall.sum += similarity
        ceaf.recall.count += Double(key.count)
        ceaf.precision.sum += similarity
        ceaf.precision.count += Double(response.count)
    }

    /// Links that survive: a chain of n mentions has n - 1, one less for each part into which the other side cuts it.
    private static func addLinks(of chains: [Set<Mention>], in others: [Set<Mention>], _ share: inout Share) {
        let owner = owners(others)
        for chain in chains {
            let parts = Set(chain.compactMap { owner[$0] }).count + chain.count { owner[$0] == nil }
            share.sum += Double(chain.count - parts)
            share.count += Double(chain.count - 1)
        }
    }

    /// For each mention the share of its chain that is in the other side's chain of it.
    private static func addMentions(of chains: [Set<Mention>], in others: [Set<Mention>], _ share: inout Share) {
        let owner = owners(others)
        for chain in chains {
            for mention in chain {
                let common = owner[mention].map { chain.intersection(others[$0]).count } ?? 0
                share.sum += Double(common) / Double(chain.count)
                share.count += 1
            }
        }
    }

    private static func owners(_ chains: [Set<Mention>]) -> [Mention: Int] {
        .init(
            chains.enumerated().flatMap { index, chain in chain.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// F1 of the three measures, 0-100.
    public var values: (muc: Double, bCubed: Double, ceaf: Double) {
        (Self.f1(muc), Self.f1(bCubed), Self.f1(ceaf))
    }

    /// One line a measure, then their mean.
    public var lines: [String] {
        let mean = (values.muc + values.bCubed + values.ceaf) / 3
        return [
            Self.line("muc", muc), Self.line("b-cubed", bCubed), Self.line("ceaf-e", ceaf),
            "conll \(Score.format(mean)) F1",
        ]
    }

    private static func f1(_ shares: (recall: Share, precision: Share)) -> Double {
        let (recall, precision) = (shares.recall.value, shares.precision.value)
        return recall + precision == 0 ? 0 : 200 * recall * precision / (recall + precision)
    }

    private static func line(_ name: String, _ shares: (recall: Share, precision: Share)) -> String {
        let detail = "P \(Score.format(100 * shares.precision.value)) R \(Score.format(100 * shares.recall.value))"
        return "\(name) \(Score.format(f1(shares))) F1 (\(detail))"
    }
}
