import DocumentModel

extension Measure {
    init(_ wire: WireMeasure, _ bounds: TextBounds) throws {
        self.init(
            quantity: try Quantity(wire.quantity, bounds), indicator: wire.indicator,
            group: wire.hasGroup ? try Referent(wire.group, bounds) : nil,
            by: wire.hasBy ? try Referent(wire.by, bounds) : nil,
            place: wire.hasPlace ? try Referent(wire.place, bounds) : nil,
            window: wire.hasWindow ? Window(wire.window) : nil, asOf: wire.hasAsOf ? wire.asOf : nil,
            accumulation: wire.hasAccumulation ? try word(wire.accumulation, "measure accumulation") : nil,
            policy: wire.hasPolicy ? wire.policy : nil, partOf: wire.hasPartOf ? Int(wire.partOf) : nil)
    }
}

extension WireMeasure {
    init(_ measure: Measure, _ bounds: TextBounds) throws {
        quantity = try WireQuantity(measure.quantity, bounds)
        indicator = measure.indicator
        if let group = measure.group { self.group = try WireReferent(group, bounds) }
        if let by = measure.by { self.by = try WireReferent(by, bounds) }
        if let place = measure.place { self.place = try WireReferent(place, bounds) }
        if let window = measure.window { self.window = WireWindow(window) }
        if let asOf = measure.asOf { self.asOf = asOf }
        if let accumulation = measure.accumulation { self.accumulation = accumulation.rawValue }
        if let policy = measure.policy { self.policy = policy }
        if let partOf = measure.partOf { self.partOf = UInt32(partOf) }
    }
}

extension Measure.Window {
    init(_ wire: WireWindow) {
        self.init(begin: wire.hasBegin ? wire.begin : nil, end: wire.hasEnd ? wire.end : nil)
    }
}

extension WireWindow {
    init(_ window: Measure.Window) {
        if let begin = window.begin { self.begin = begin }
        if let end = window.end { self.end = end }
    }
}
