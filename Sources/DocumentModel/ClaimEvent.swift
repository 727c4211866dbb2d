/// What a claim says happened, as a type of the PLOVER ontology with its arguments.
public struct ClaimEvent: Hashable, Sendable, Codable {
    /// A part that somebody or something plays in an event.
    public struct Argument: Hashable, Sendable, Codable {
        /// `ACTOR`, `RECIPIENT`, `INSTRUMENT`.
        public var role: String
        /// The id of the mention, where it is one.
        public var mention: String?
        /// Where it stands, where it is no mention.
        public var span: Span?

        /// Creates an argument.
        public init(role: String, mention: String? = nil, span: Span? = nil) {
            self.role = role
            self.mention = mention
            self.span = span
        }
    }

    /// PLOVER event type (`ASSAULT`, `MOBILIZE`, `AID` ...).
    public var type: String
    /// Lemma of the predicate.
    public var predicate: String
    /// Who and what takes part.
    public var arguments: [Argument]
    /// Where it happens.
    public var place: Referent?
    /// When: an index into the document's times.
    public var time: Int?

    /// Creates an event.
    public init(
        type: String, predicate: String, arguments: [Argument] = [], place: Referent? = nil, time: Int? = nil
    ) {
        self.type = type
        self.predicate = predicate
        self.arguments = arguments
        self.place = place
        self.time = time
    }
}
