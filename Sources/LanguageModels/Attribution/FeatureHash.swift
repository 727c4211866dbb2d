/// Where a feature has its weights: a hash of what it is and of its values, as docs/models/attribution.md defines it.
public struct FeatureHash: Hashable, Sendable {
    /// The hash.
    public var value: UInt64

    /// The hash of a number.
    @inlinable
    public init(_ value: UInt64) { self.value = value }

    /// The hash of the UTF-8 bytes of a name.
    @inlinable
    public init(_ name: some StringProtocol) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        value = hash
    }

    /// The hash of a sequence, extended by one more value; the order counts.
    @inlinable @inline(__always)
    public func with(_ next: UInt64) -> FeatureHash {
        var mixed = (value ^ next &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
        mixed ^= mixed >> 32
        return FeatureHash(mixed)
    }

    /// The hash extended by another one.
    @inlinable @inline(__always)
    public func with(_ next: FeatureHash) -> FeatureHash { with(next.value) }
}
