import Platform

/// The story of a schedule, for people.
struct Trace {
    let isOn: Bool
    private(set) var lines: [String] = []

    init(isOn: Bool) { self.isOn = isOn }

    mutating func add(_ now: MonotonicTime, _ text: @autoclosure () -> String) {
        guard isOn else { return }
        let milliseconds = (now.nanoseconds - 1_000_000_000) / 1_000_000
        let fraction = "\(milliseconds % 1_000 + 1_000)".dropFirst()
        lines.append("\(milliseconds / 1_000).\(fraction)  \(text())")
    }
}
