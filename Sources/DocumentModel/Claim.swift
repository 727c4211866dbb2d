/// Something that somebody claims, with who, how, how sure, and exactly where it stands.
public struct Claim: Hashable, Sendable, Codable {
    /// How the words of a claim are given.
    public enum Quotation: String, Hashable, Sendable, Codable, CaseIterable {
        case direct = "DIRECT"
        case mixed = "MIXED"
        case indirect = "INDIRECT"
        /// The outlet's own statement.
        case none = "NONE"
    }

    /// The claimer's commitment (values of DARPA AIDA's epistemic status), not ours.
    public enum Certainty: String, Hashable, Sendable, Codable, CaseIterable {
        case trueCertain = "TRUE_CERTAIN"
        case trueUncertain = "TRUE_UNCERTAIN"
        case falseCertain = "FALSE_CERTAIN"
        case falseUncertain = "FALSE_UNCERTAIN"
        case unknown = "UNKNOWN"
    }

    /// Hash of document id, source, cue and content spans.
    public var id: String
    /// The chain, outermost first.
    public var attribution: [AttributionLink]
    /// How the words are given.
    public var quotation: Quotation
    /// Spans of what is claimed, quotation marks and cue left out; several if interrupted.
    public var content: [Span]
    /// Those spans' words, verbatim, joined by a space.
    public var text: String
    /// The claim as a stand-alone sentence.
    public var statement: String?
    /// How sure the claimer is.
    public var certainty: Certainty
    /// Words that weaken it.
    public var hedges: [Qualifier]
    /// Words that deny it.
    public var negations: [Qualifier]
    /// The outlet's own reservations.
    public var caveats: [Qualifier]
    /// What it says happened.
    public var event: ClaimEvent?
    /// The figures that it gives.
    public var measures: [Measure]
    /// The question that the claim answers, as a key: claims with one topic can be compared.
    public var topic: String?
    /// The extractor's confidence, 0-1.
    public var confidence: Double?

    /// Creates a claim.
    public init(
        id: String, attribution: [AttributionLink], quotation: Quotation, content: [Span], text: String,
        statement: String? = nil, certainty: Certainty = .unknown, hedges: [Qualifier] = [],
        negations: [Qualifier] = [], caveats: [Qualifier] = [], event: ClaimEvent? = nil, measures: [Measure] = [],
        topic: String? = nil, confidence: Double? = nil
    ) {
        self.id = id
        self.attribution = attribution
        self.quotation = quotation
        self.content = content
        self.text = text
        self.statement = statement
        self.certainty = certainty
        self.hedges = hedges
        self.negations = negations
        self.caveats = caveats
        self.event = event
        self.measures = measures
        self.topic = topic
        self.confidence = confidence
    }
}
