import LanguageModels

/// Collects the rows of features; each has a template's number, so that the same value means something else elsewhere.
struct FeatureList {
    private(set) var rows: [UInt32] = []
    private let mask: UInt32

    /// Features of weights with so many rows, a power of two.
    init(rows count: Int) { mask = UInt32(count - 1) }

    mutating func removeAll() { rows.removeAll(keepingCapacity: true) }

    @inline(__always)
    mutating func add(_ template: UInt64, _ value: UInt64) {
        rows.append(UInt32(truncatingIfNeeded: FeatureHash(template).with(value).value) & mask)
    }

    @inline(__always)
    mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
        add(template, FeatureHash(first).with(second).value)
    }

    @inline(__always)
    mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64) {
        add(template, FeatureHash(first).with(second).with(third).value)
    }
}
