import DocumentModel

extension Block {
    init(_ wire: WireBlock, _ bounds: TextBounds) throws {
        self.init(kind: try word(wire.kind, "block kind"), span: try bounds.span(wire.span, "block"))
    }
}

extension WireBlock {
    init(_ block: Block, _ bounds: TextBounds) throws {
        kind = block.kind.rawValue
        span = try bounds.wire(block.span, "block")
    }
}

extension Mention {
    init(_ wire: WireMention, _ bounds: TextBounds) throws {
        self.init(
            id: wire.id, span: try bounds.span(wire.span, "mention"), head: try bounds.span(wire.head, "mention head"),
            type: try word(wire.type, "mention type"), kind: try word(wire.kind, "mention kind"),
            entity: wire.hasEntity ? wire.entity : nil)
    }
}

extension WireMention {
    init(_ mention: Mention, _ bounds: TextBounds) throws {
        id = mention.id
        span = try bounds.wire(mention.span, "mention")
        head = try bounds.wire(mention.head, "mention head")
        type = mention.type.rawValue
        kind = mention.kind.rawValue
        if let entity = mention.entity { self.entity = entity }
    }
}

extension Entity {
    init(_ wire: WireEntity) throws {
        self.init(
            id: wire.id, name: wire.name, type: try word(wire.type, "entity type"),
            identifier: wire.hasIdentifier ? wire.identifier : nil, aliases: wire.aliases,
            role: wire.hasRole ? wire.role : nil, affiliations: wire.affiliations, mentions: wire.mentions)
    }
}

extension WireEntity {
    init(_ entity: Entity) {
        id = entity.id
        name = entity.name
        type = entity.type.rawValue
        if let identifier = entity.identifier { self.identifier = identifier }
        aliases = entity.aliases
        if let role = entity.role { self.role = role }
        affiliations = entity.affiliations
        mentions = entity.mentions
    }
}

extension TimeExpression {
    init(_ wire: WireTimeExpression, _ bounds: TextBounds) throws {
        self.init(
            span: try bounds.span(wire.span, "time"), type: try word(wire.type, "time type"),
            value: wire.hasValue ? wire.value : nil, begin: wire.hasBegin ? wire.begin : nil,
            end: wire.hasEnd ? wire.end : nil, anchor: wire.hasAnchor ? wire.anchor : nil,
            modifier: wire.hasModifier ? try word(wire.modifier, "time modifier") : nil)
    }
}

extension WireTimeExpression {
    init(_ time: TimeExpression, _ bounds: TextBounds) throws {
        span = try bounds.wire(time.span, "time")
        type = time.type.rawValue
        if let value = time.value { self.value = value }
        if let begin = time.begin { self.begin = begin }
        if let end = time.end { self.end = end }
        if let anchor = time.anchor { self.anchor = anchor }
        if let modifier = time.modifier { self.modifier = modifier.rawValue }
    }
}

extension Quantity {
    init(_ wire: WireQuantity, _ bounds: TextBounds) throws {
        self.init(
            span: try bounds.span(wire.span, "quantity"), low: wire.hasLow ? wire.low : nil,
            high: wire.hasHigh ? wire.high : nil, comparator: try word(wire.comparator, "quantity comparator"),
            unit: wire.hasUnit ? wire.unit : nil,
            of: wire.hasOf ? try bounds.span(wire.of, "quantity of") : nil, si: wire.hasSi ? SIValue(wire.si) : nil)
    }
}

extension WireQuantity {
    init(_ quantity: Quantity, _ bounds: TextBounds) throws {
        span = try bounds.wire(quantity.span, "quantity")
        if let low = quantity.low { self.low = low }
        if let high = quantity.high { self.high = high }
        comparator = quantity.comparator.rawValue
        if let unit = quantity.unit { self.unit = unit }
        if let of = quantity.of { self.of = try bounds.wire(of, "quantity of") }
        if let si = quantity.si { self.si = WireSIValue(si) }
    }
}

extension SIValue {
    init(_ wire: WireSIValue) {
        self.init(low: wire.hasLow ? wire.low : nil, high: wire.hasHigh ? wire.high : nil, unit: wire.unit)
    }
}

extension WireSIValue {
    init(_ value: SIValue) {
        unit = value.unit
        if let low = value.low { self.low = low }
        if let high = value.high { self.high = high }
    }
}
