/// The right to work on one input once: valid in one epoch of the hub, and never given twice.
package struct Lease: Hashable, Sendable {
    package var epoch: UInt64
    package var sequence: UInt64

    package init(epoch: UInt64, sequence: UInt64) {
        self.epoch = epoch
        self.sequence = sequence
    }
}
