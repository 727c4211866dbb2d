/// Number of an item in one journal, from 1 in the order of submission: the key of everything the hub holds in memory.
package struct ItemKey: Hashable, Comparable, Sendable {
    package var number: UInt64

    package init(_ number: UInt64) { self.number = number }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
