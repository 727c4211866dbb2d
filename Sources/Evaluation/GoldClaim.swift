public import DocumentModel

/// A claim as annotated by hand: words of the text instead of offsets.
///
/// `Tests/Gold/README.md` is the guideline.
public struct GoldClaim: Decodable, Sendable {
    /// Who passes the claim on, outermost first; empty where nobody stands between the outlet and the claimer.
    public var via: [GoldSource]
    /// The claimer; without words where the text names none.
    public var claimer: GoldSource
    /// The pieces of the content, verbatim.
    public var content: [String]
    /// How the source puts it.
    public var stance: Stance
    /// How the words are given.
    public var quotation: Claim.Quotation
    /// How sure the claimer is.
    public var certainty: Claim.Certainty
    /// Words that weaken the claim.
    public var hedges: [String]
    /// Words that negate within the claim.
    public var negations: [String]
    /// The outlet's own reservations.
    public var caveats: [String]
    /// The normal form, where the annotator wrote one down.
    public var statement: String?
    /// The figures.
    public var measures: [GoldMeasure]
    /// Claims of different texts with the same label answer the same question.
    public var topic: String?
    /// PLOVER event type.
    public var event: String?

    private enum Key: String, CodingKey {
        case via, content, stance, quotation, certainty, hedges, negations, caveats, statement, measures, topic, event
    }

    /// Decodes a claim; what is left out has the commonest value.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        claimer = try GoldSource(from: decoder)
        via = try fields.decodeIfPresent([GoldSource].self, forKey: .via) ?? []
        content =
            try (try? fields.decode([String].self, forKey: .content)) ?? [fields.decode(String.self, forKey: .content)]
        stance = try fields.decodeIfPresent(Stance.self, forKey: .stance) ?? .say
        quotation = try fields.decodeIfPresent(Claim.Quotation.self, forKey: .quotation) ?? .indirect
        certainty = try fields.decodeIfPresent(Claim.Certainty.self, forKey: .certainty) ?? .trueCertain
        hedges = try fields.decodeIfPresent([String].self, forKey: .hedges) ?? []
        negations = try fields.decodeIfPresent([String].self, forKey: .negations) ?? []
        caveats = try fields.decodeIfPresent([String].self, forKey: .caveats) ?? []
        statement = try fields.decodeIfPresent(String.self, forKey: .statement)
        measures = try fields.decodeIfPresent([GoldMeasure].self, forKey: .measures) ?? []
        topic = try fields.decodeIfPresent(String.self, forKey: .topic)
        event = try fields.decodeIfPresent(String.self, forKey: .event)
    }
}
