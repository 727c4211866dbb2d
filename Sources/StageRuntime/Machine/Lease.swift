package import PipelineMessages

/// The hub's name for one try of one input at one worker.
package struct Lease: Hashable, Sendable {
    package var epoch: UInt64
    package var sequence: UInt64

    package init(epoch: UInt64, sequence: UInt64) {
        self.epoch = epoch
        self.sequence = sequence
    }
}

extension Lease {
    package init(_ wire: WireLease) { self.init(epoch: wire.epoch, sequence: wire.sequence) }

    package var wire: WireLease {
        var wire = WireLease()
        wire.epoch = epoch
        wire.sequence = sequence
        return wire
    }
}
