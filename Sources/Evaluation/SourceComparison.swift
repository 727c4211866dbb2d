internal import DocumentModel

/// Whether a source that was found is the annotated one.
struct SourceComparison {
    /// The resolved name is the annotated name.
    var hasRightName: Bool
    /// The words or the name agree; both absent agrees too.
    var isRight: Bool

    init(gold: LocatedClaim, source: Source?, in document: Document) {
        let claimer = gold.gold.claimer
        hasRightName = Self.agree(claimer.name ?? claimer.source ?? "", source?.name, in: document)
        let overlaps = if let wanted = gold.source, let found = source?.span { wanted.overlaps(found) } else { false }
        let isContradicted = claimer.name != nil && source?.name != nil && !hasRightName
        isRight = gold.source == nil ? source == nil : hasRightName || (overlaps && !isContradicted)
    }

    /// Whether a name, or another way in which the document writes the entity of that name, agrees with the annotated one
    /// ("IAEA" with "International Atomic Energy Agency", "US" with "United States").
    static func agree(_ left: String, _ right: String?, in document: Document) -> Bool {
        guard let right else { return false }
        if agree(left, right) { return true }
        return document.entities.contains { entity in
            entity.name == right && entity.aliases.contains { agree(left, $0) }
        }
    }

    /// Whether one of two names holds all words of the other, whatever the case; articles do not count.
    static func agree(_ left: String, _ right: String?) -> Bool {
        guard let right else { return false }
        let (one, two) = (words(left), words(right))
        return !one.isEmpty && !two.isEmpty && (one.isSubset(of: two) || two.isSubset(of: one))
    }

    private static func words(_ text: String) -> Set<Substring> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }).subtracting(["the", "a", "an", "s", "of"])
    }
}
