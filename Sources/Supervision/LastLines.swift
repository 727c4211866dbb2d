/// The last lines that a process wrote.
package struct LastLines: Hashable, Sendable {
    /// The most lines that are kept.
    static let limit = 60

    package private(set) var lines: [String] = []

    package init() {}

    package mutating func append(_ line: String) {
        if lines.count == Self.limit { lines.removeFirst() }
        lines.append(line)
    }
}
