import DocumentModel

/// A relation with its arguments as bags of words.
struct CarbTuple {
    /// The words of the relation, of the first argument, and of the others, in this order.
    let parts: [[Substring]]

    private static let speech: Set<Substring> = ["said", "says", "say", "saying"]

    /// Reads annotated fields: sentence, relation, first argument, others; nil where the relation is no saying.
    init?(_ fields: [String]) {
        let relation = Self.words(fields[1])
        guard !Self.speech.isDisjoint(with: relation) else { return nil }
        // "C:" and "T:" mark the context and the time of a tuple, which are no arguments.
        let others = fields.dropFirst(3).filter { !$0.hasPrefix("C:") && !$0.hasPrefix("T:") }
        parts = [relation, Self.words(fields[2]), others.flatMap(Self.words)]
    }

    /// The tuple that a claim is: cue, source, content.
    init(_ claim: Claim, in text: String) {
        let link = claim.attribution.last
        let cue = link?.cue.map { String(decoding: Array(text.utf8)[$0.span.begin..<$0.span.end], as: UTF8.self) }
        parts = [Self.words(cue ?? ""), Self.words(link?.source?.text ?? ""), Self.words(claim.text)]
    }

    /// How many words two tuples share, part by part.
    func shared(_ other: CarbTuple) -> Int {
        zip(parts, other.parts).reduce(0) { sum, pair in
            var free = pair.1
            return sum
                + pair.0.count { word in
                    guard let index = free.firstIndex(of: word) else { return false }
                    free.remove(at: index)
                    return true
                }
        }
    }

    /// The number of its words.
    var count: Int { parts.reduce(0) { $0 + $1.count } }

    private static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
}
