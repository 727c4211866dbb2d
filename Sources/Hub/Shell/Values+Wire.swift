import PipelineMessages

extension Lease {
    init(_ wire: WireLease) { self.init(epoch: wire.epoch, sequence: wire.sequence) }

    var wire: WireLease {
        var wire = WireLease()
        wire.epoch = epoch
        wire.sequence = sequence
        return wire
    }
}

extension Credit {
    init(_ wire: WireCredit) {
        self.init(documents: Int(wire.documents), bytes: Int(clamping: wire.bytes))
    }
}

extension Cost {
    init(_ wire: WireCost) {
        self.init(
            wallMicroseconds: wire.wallMicroseconds, cpuMicroseconds: wire.cpuMicroseconds,
            peakMemoryBytes: wire.peakMemoryBytes)
    }
}

extension Hello {
    init(_ wire: WireHello) {
        self.init(
            name: wire.name.bounded(to: 200), stage: wire.stage.bounded(to: 200), host: wire.host.bounded(to: 200),
            processID: Int(wire.processID), build: wire.build.bounded(to: 200), credit: Credit(wire.credit),
            unfinished: wire.unfinished.prefix(10_000).map { Lease($0) },
            earlierProcessID: Int(wire.earlierProcessID), greeting: wire.greeting)
    }
}

extension Failure {
    init(_ wire: WireFail) {
        let kind: Kind =
            switch wire.kind {
            case .transient: .transient
            case .permanent: .permanent
            case .dependency: .dependency
            // A kind of a later version: trying again is the harmless answer.
            case .UNRECOGNIZED: .transient
            }
        self.init(
            kind: kind, code: wire.code.bounded(to: 200), message: wire.message.bounded(to: 4_000),
            location: wire.location.bounded(to: 200))
    }
}

extension String {
    /// At most so many bytes: what a peer says must not fill the journal.
    func bounded(to limit: Int) -> String {
        guard utf8.count > limit else { return self }
        return String(decoding: utf8.prefix(limit), as: UTF8.self)
    }
}
