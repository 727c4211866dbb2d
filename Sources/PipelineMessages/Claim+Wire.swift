import DocumentModel

extension Claim {
    init(_ wire: WireClaim, _ bounds: TextBounds, timeCount: Int) throws {
        self.init(
            id: wire.id, attribution: try wire.attribution.map { try AttributionLink($0, bounds) },
            quotation: try word(wire.quotation, "claim quotation"),
            content: try wire.content.map { try bounds.span($0, "claim content") }, text: wire.text,
            statement: wire.hasStatement ? wire.statement : nil,
            certainty: try word(wire.certainty, "claim certainty"),
            hedges: try wire.hedges.map { try Qualifier($0, bounds) },
            negations: try wire.negations.map { try Qualifier($0, bounds) },
            caveats: try wire.caveats.map { try Qualifier($0, bounds) },
            event: wire.hasEvent ? try ClaimEvent(wire.event, bounds, timeCount: timeCount) : nil,
            measures: try wire.measures.map { try Measure($0, bounds) }, topic: wire.hasTopic ? wire.topic : nil,
            confidence: wire.hasConfidence ? wire.confidence : nil)
        if let index = measures.firstMisplacedPart { throw MessageError.part(index) }
    }
}

extension WireClaim {
    init(_ claim: Claim, _ bounds: TextBounds) throws {
        id = claim.id
        attribution = try claim.attribution.map { try WireAttributionLink($0, bounds) }
        quotation = claim.quotation.rawValue
        content = try claim.content.map { try bounds.wire($0, "claim content") }
        text = claim.text
        if let statement = claim.statement { self.statement = statement }
        certainty = claim.certainty.rawValue
        hedges = try claim.hedges.map { try WireQualifier($0, bounds) }
        negations = try claim.negations.map { try WireQualifier($0, bounds) }
        caveats = try claim.caveats.map { try WireQualifier($0, bounds) }
        if let event = claim.event { self.event = try WireEvent(event, bounds) }
        if let index = claim.measures.firstMisplacedPart { throw MessageError.part(index) }
        measures = try claim.measures.map { try WireMeasure($0, bounds) }
        if let topic = claim.topic { self.topic = topic }
        if let confidence = claim.confidence { self.confidence = confidence }
    }
}

extension MessageError {
    fileprivate static func part(_ index: Int) -> Self {
        Self("claim measures: number \(index) is a part of none of them, or of itself")
    }
}

extension Qualifier {
    init(_ wire: WireQualifier, _ bounds: TextBounds) throws {
        self.init(span: try bounds.span(wire.span, "qualifier"), kind: wire.kind)
    }
}

extension WireQualifier {
    init(_ qualifier: Qualifier, _ bounds: TextBounds) throws {
        span = try bounds.wire(qualifier.span, "qualifier")
        kind = qualifier.kind
    }
}

extension Referent {
    init(_ wire: WireReferent, _ bounds: TextBounds) throws {
        self.init(
            text: wire.text, span: wire.hasSpan ? try bounds.span(wire.span, "referent") : nil,
            entity: wire.hasEntity ? wire.entity : nil)
    }
}

extension WireReferent {
    init(_ referent: Referent, _ bounds: TextBounds) throws {
        text = referent.text
        if let span = referent.span { self.span = try bounds.wire(span, "referent") }
        if let entity = referent.entity { self.entity = entity }
    }
}
