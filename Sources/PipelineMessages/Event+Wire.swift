import DocumentModel

extension ClaimEvent {
    init(_ wire: WireEvent, _ bounds: TextBounds, timeCount: Int) throws {
        if wire.hasTime, wire.time >= timeCount { throw MessageError("event time: there is no time \(wire.time)") }
        self.init(
            type: wire.type, predicate: wire.predicate,
            arguments: try wire.arguments.map { try Argument($0, bounds) },
            place: wire.hasPlace ? try Referent(wire.place, bounds) : nil, time: wire.hasTime ? Int(wire.time) : nil)
    }
}

extension WireEvent {
    init(_ event: ClaimEvent, _ bounds: TextBounds) throws {
        type = event.type
        predicate = event.predicate
        arguments = try event.arguments.map { try WireArgument($0, bounds) }
        if let place = event.place { self.place = try WireReferent(place, bounds) }
        if let index = event.time {
            guard let time = UInt32(exactly: index) else { throw MessageError("event time: there is no time \(index)") }
            self.time = time
        }
    }
}

extension ClaimEvent.Argument {
    init(_ wire: WireArgument, _ bounds: TextBounds) throws {
        self.init(
            role: wire.role, mention: wire.hasMention ? wire.mention : nil,
            span: wire.hasSpan ? try bounds.span(wire.span, "event argument") : nil)
    }
}

extension WireArgument {
    init(_ argument: ClaimEvent.Argument, _ bounds: TextBounds) throws {
        role = argument.role
        if let mention = argument.mention { self.mention = mention }
        if let span = argument.span { self.span = try bounds.wire(span, "event argument") }
    }
}
