import HeapModule
import Platform

/// What is still to happen, the earliest first.
struct Agenda {
    struct Entry: Comparable {
        let time: MonotonicTime
        /// Keeps what is to happen at the same moment in the order in which it was planned.
        let order: UInt64
        let happening: Happening

        static func == (left: Self, right: Self) -> Bool { left.order == right.order }
        static func < (left: Self, right: Self) -> Bool { (left.time, left.order) < (right.time, right.order) }
    }

    private var entries: Heap<Entry> = []
    private var order: UInt64 = 0

    mutating func add(_ happening: Happening, at time: MonotonicTime) {
        order += 1
        entries.insert(Entry(time: time, order: order, happening: happening))
    }

    mutating func next() -> Entry? { entries.popMin() }
}
