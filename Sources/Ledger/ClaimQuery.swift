public import DocumentModel

/// Which claims to look for; every condition that is given must hold.
///
/// Words are compared without regard to case and diacritics.
public struct ClaimQuery: Hashable, Sendable {
    /// Where the words of `text` are looked for.
    public enum Scope: String, Hashable, Sendable, CaseIterable {
        /// In the claim: its verbatim words and its normal form.
        case claim
        /// In the whole text of the document.
        case document
    }

    /// A range of figures, both ends included; an absent end is open.
    public struct Figures: Hashable, Sendable {
        /// The least.
        public var low: Double?
        /// The greatest.
        public var high: Double?

        /// Creates a range.
        public init(low: Double? = nil, high: Double? = nil) {
            self.low = low
            self.high = high
        }
    }

    /// Words that must all occur; `"two words"` is a phrase, `kill*` the beginning of a word.
    public var text: String?
    /// Where those words are looked for.
    public var scope = Scope.claim
    /// Beginnings of words of a source's name, role or affiliation, or of how the sentence words it.
    public var claimer: String?
    /// Beginnings of words of a name of an entity that the claim speaks of; or its identifier.
    public var entity: String?
    /// Figures that one of the claim's must overlap.
    public var figures: Figures?
    /// What the figure counts (`KILLED`).
    public var indicator: String?
    /// Beginnings of words of the outlet's name.
    public var publisher: String?
    /// The earliest publication, as much of an ISO date as matters (`2024`, `2024-12-28`).
    public var since: String?
    /// The latest publication, included (`2024-12` is all of December).
    public var until: String?
    /// The claimer's commitment.
    public var certainty: Claim.Certainty?
    /// The document that the claim stands in.
    public var documentID: String?
    /// The most claims to return.
    public var limit: Int

    /// Creates a query for any claim.
    public init(limit: Int = 100) {
        self.limit = limit
    }
}
