/// Mentions that are linked otherwise than in the annotation, grouped by what is wrong and by their word, the most frequent first.
///
/// A link is a mention's nearest mention before it in its chain. `missed`: annotated, and nothing before it was found; `wrong`: found
/// with something of another chain before it; `invented`: found as a link, though nothing is annotated there.
public struct CoreferenceErrors {
    /// A mention of a document, and the number of its chain.
    public struct Link: Hashable, Sendable {
        /// The chain's name.
        public var chain: String
        /// The place of the mention, in text order.
        public var mention: Int

        /// Creates a link.
        public init(chain: String, mention: Int) { (self.chain, self.mention) = (chain, mention) }
    }

    private var groups: [String: [String]] = [:]

    /// Creates an empty report.
    public init() {}

    /// Adds a document: its annotated and its found mentions; `describe` tells the class of a mention ("he", "names") and its words.
    public mutating func add(
        key: [Link], response: [Link], describe: (_ mention: Int) -> (group: String, words: String)
    ) {
        let (gold, found) = (Self.links(key), Self.links(response))
        for (mention, (chain, before)) in gold.sorted(by: { $0.key < $1.key }) where before != nil {
            let (group, words) = describe(mention)
            guard let link = found[mention]?.before else {
                groups["missed \(group)", default: []].append("\(words) = \(describe(before ?? mention).words)")
                continue
            }
            guard gold[link]?.chain != chain else { continue }
            groups["wrong \(group)", default: []].append(
                "\(words) = \(describe(link).words), not \(describe(before ?? mention).words)")
        }
        for (mention, (_, before)) in found.sorted(by: { $0.key < $1.key }) {
            guard let before, gold[mention]?.before == nil else { continue }
            let (group, words) = describe(mention)
            groups["invented \(group)", default: []].append("\(words) = \(describe(before).words)")
        }
    }

    /// For each mention its chain and the nearest mention of it before.
    private static func links(_ links: [Link]) -> [Int: (chain: String, before: Int?)] {
        var last: [String: Int] = [:]
        var found: [Int: (chain: String, before: Int?)] = [:]
        for link in links.sorted(by: { $0.mention < $1.mention }) {
            found[link.mention] = (link.chain, last[link.chain])
            last[link.chain] = link.mention
        }
        return found
    }

    /// One line a group with its count, then one a mention.
    public var lines: [String] {
        groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.flatMap { group, mentions in
            ["\(group): \(mentions.count)"] + mentions.map { "    " + $0 }
        }
    }
}
