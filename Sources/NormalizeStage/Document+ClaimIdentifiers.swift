import DocumentModel
import Hashing

extension Document {
    /// Gives each claim its id: a hash of document id, source, cue and content spans, 32 hexadecimal digits.
    mutating func identifyClaims() {
        for index in (claims ?? []).indices {
            guard let claim = claims?[index] else { continue }
            let key = ([id] + claim.spansOfAttribution.map { "\($0.begin)-\($0.end)" }).joined(separator: "\u{0}")
            claims?[index].id = String(SHA256.hexadecimal(key).prefix(32))
        }
    }
}

extension Claim {
    /// The spans that make a claim what it is, in a fixed order.
    fileprivate var spansOfAttribution: [Span] {
        attribution.flatMap { [$0.source?.span, $0.cue?.span].compactMap(\.self) } + content
    }
}
