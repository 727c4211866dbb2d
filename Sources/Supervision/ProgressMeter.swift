package import HubInterface
package import Platform

/// Makes one line of how far the pipeline is.
package struct ProgressMeter: Hashable, Sendable {
    /// The time over which the rate is taken.
    static let window = Duration.seconds(10)

    private struct Sample: Hashable, Sendable {
        var time: MonotonicTime
        var ended: Int
    }

    private var samples: [Sample] = []

    package init() {}

    /// Takes a status and gives the line.
    package mutating func line(_ status: HubStatus, now: MonotonicTime) -> String {
        let ended = status.stored + status.skipped + status.dead
        samples = samples.filter { now - $0.time <= Self.window } + [Sample(time: now, ended: ended)]
        // What matters most stands first: a narrow terminal cuts the end off.
        let parts = [Self.count(status) + speed(status, ended, now)] + status.stages.map(Self.text) + Self.ends(status)
        return parts.joined(separator: "  ")
    }

    private static func count(_ status: HubStatus) -> String {
        "\(status.stored + status.skipped + status.dead) of \(status.accepted)"
    }

    private static func ends(_ status: HubStatus) -> [String] {
        [(status.skipped, "skipped"), (status.dead, "dead")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    }

    private static func text(_ stage: StageStatus) -> String {
        let waiting = stage.ready + stage.retrying
        let pause = stage.pause == nil ? "" : " PAUSED"
        return "\(stage.name) \(stage.done)" + (waiting + stage.atWork > 0 ? "+\(waiting + stage.atWork)" : "") + pause
    }

    private func speed(_ status: HubStatus, _ ended: Int, _ now: MonotonicTime) -> String {
        guard let first = samples.first, ended > first.ended, now > first.time else { return "" }
        let rate = Double(ended - first.ended) / (Double((now - first.time).nanoseconds) / 1e9)
        let number = rate < 10 ? Double(Int(rate * 10)) / 10 : Double(Int(rate))
        let text = number < 10 ? "\(number)" : "\(Int(number))"
        guard status.open > 0 else { return "  \(text)/s" }
        return "  \(text)/s  ETA \(Wording.duration(.seconds(Int((Double(status.open) / rate).rounded(.up)))))"
    }
}
