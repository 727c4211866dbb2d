/// What a job cost its worker.
package struct Cost: Hashable, Sendable {
    package var wallMicroseconds: UInt64
    package var cpuMicroseconds: UInt64
    package var peakMemoryBytes: UInt64

    package init(wallMicroseconds: UInt64 = 0, cpuMicroseconds: UInt64 = 0, peakMemoryBytes: UInt64 = 0) {
        self.wallMicroseconds = wallMicroseconds
        self.cpuMicroseconds = cpuMicroseconds
        self.peakMemoryBytes = peakMemoryBytes
    }

    static func += (left: inout Self, right: Self) {
        left.wallMicroseconds &+= right.wallMicroseconds
        left.cpuMicroseconds &+= right.cpuMicroseconds
        left.peakMemoryBytes = max(left.peakMemoryBytes, right.peakMemoryBytes)
    }
}
