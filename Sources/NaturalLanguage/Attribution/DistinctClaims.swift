import DocumentModel

/// The same words of the same source by the same cue are one claim, however many rules have found it.
struct DistinctClaims {
    private struct Key: Hashable {
        var links: [[Range<Int>?]]
        var content: [Range<Int>]
    }

    /// The attributions without repetitions: of each the surest, at the place of the first.
    func apply(_ found: [Attribution]) -> [Attribution] {
        var places: [Key: Int] = [:]
        var distinct: [Attribution] = []
        for attribution in found {
            let key = Key(links: attribution.links.map { [$0.source, $0.cue] }, content: attribution.content)
            if let place = places[key] {
                if attribution.confidence > distinct[place].confidence { distinct[place] = attribution }
            } else {
                places[key] = distinct.count
                distinct.append(attribution)
            }
        }
        return distinct
    }
}
