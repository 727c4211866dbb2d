import DocumentModel

extension AttributionLink {
    init(_ wire: WireAttributionLink, _ bounds: TextBounds) throws {
        self.init(
            source: wire.hasSource ? try Source(wire.source, bounds) : nil,
            cue: wire.hasCue ? try Cue(wire.cue, bounds) : nil)
    }
}

extension WireAttributionLink {
    init(_ link: AttributionLink, _ bounds: TextBounds) throws {
        if let source = link.source { self.source = try WireSource(source, bounds) }
        if let cue = link.cue { self.cue = try WireCue(cue, bounds) }
    }
}

extension Source {
    init(_ wire: WireSource, _ bounds: TextBounds) throws {
        self.init(
            span: wire.hasSpan ? try bounds.span(wire.span, "source") : nil, text: wire.hasText ? wire.text : nil,
            name: wire.hasName ? wire.name : nil, entity: wire.hasEntity ? wire.entity : nil,
            kind: try word(wire.kind, "source kind"), role: wire.hasRole ? wire.role : nil,
            affiliations: wire.affiliations, number: wire.hasNumber ? Int(wire.number) : nil,
            anonymity: wire.hasAnonymity ? try bounds.span(wire.anonymity, "reason for anonymity") : nil,
            pseudonym: wire.hasPseudonym ? wire.pseudonym : nil)
    }
}

extension WireSource {
    init(_ source: Source, _ bounds: TextBounds) throws {
        if let span = source.span { self.span = try bounds.wire(span, "source") }
        if let text = source.text { self.text = text }
        if let name = source.name { self.name = name }
        if let entity = source.entity { self.entity = entity }
        kind = source.kind.rawValue
        if let role = source.role { self.role = role }
        affiliations = source.affiliations
        if let number = source.number { self.number = UInt32(clamping: number) }
        if let anonymity = source.anonymity { self.anonymity = try bounds.wire(anonymity, "reason for anonymity") }
        if let pseudonym = source.pseudonym { self.pseudonym = pseudonym }
    }
}

extension Cue {
    init(_ wire: WireCue, _ bounds: TextBounds) throws {
        self.init(
            span: try bounds.span(wire.span, "cue"), lemma: wire.lemma, stance: try word(wire.stance, "cue stance"))
    }
}

extension WireCue {
    init(_ cue: Cue, _ bounds: TextBounds) throws {
        span = try bounds.wire(cue.span, "cue")
        lemma = cue.lemma
        stance = cue.stance.rawValue
    }
}
