/// The last lines that a process wrote.
struct LastLines: Hashable, Sendable {
    /// The most lines that are kept.
    static let limit = 20

    private(set) var lines: [String] = []

    mutating func append(_ line: String) {
        if lines.count == Self.limit { lines.removeFirst() }
        lines.append(line)
    }
}
