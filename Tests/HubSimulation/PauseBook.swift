import Hub
import Platform

/// When a stage that waits for something may try again.
///
/// One input is tried after 1, 2, 4 and so on to 30 s, and nothing else.
struct PauseBook {
    private struct Pause {
        var delay = Duration.seconds(1)
        var next: MonotonicTime
        /// The lease of the try that is out.
        var probe: UInt64?
    }

    private let stages: [String]
    private var pauses: [Int: Pause] = [:]
    private(set) var violations: [String] = []

    init(stages: [String]) { self.stages = stages }

    mutating func note(_ changes: [LeaseChange], _ effects: [HubEffect], now: MonotonicTime) {
        for change in changes {
            switch change {
            case .given(let holding): give(holding, now)
            case .ended(let holding, .failed(let failure)) where failure.kind == .dependency: fail(holding, now)
            case .ended(let holding, .done), .ended(let holding, .failed):
                if pauses[holding.stage]?.probe == holding.sequence { pauses[holding.stage] = nil }
            case .ended(let holding, _):
                if pauses[holding.stage]?.probe == holding.sequence { wait(holding.stage, now) }
            }
        }
        for case .notice(let notice) in effects { check(notice) }
    }

    private mutating func give(_ holding: Holding, _ now: MonotonicTime) {
        guard let pause = pauses[holding.stage] else { return }
        let what = "item \(holding.id.low) is given to \(stages[holding.stage]), which is paused"
        if let probe = pause.probe { violations.append("\(what), beside the probe \(probe)") }
        if now < pause.next { violations.append("\(what), \((pause.next - now).milliseconds) ms before the next try") }
        pauses[holding.stage]?.probe = holding.sequence
    }

    private mutating func fail(_ holding: Holding, _ now: MonotonicTime) {
        guard let pause = pauses[holding.stage] else {
            return pauses[holding.stage] = Pause(next: now + .seconds(1))
        }
        guard pause.probe == holding.sequence else { return }
        pauses[holding.stage]?.delay = min(.seconds(30), pause.delay * 2)
        wait(holding.stage, now)
    }

    private mutating func wait(_ stage: Int, _ now: MonotonicTime) {
        guard let delay = pauses[stage]?.delay else { return }
        pauses[stage]?.probe = nil
        pauses[stage]?.next = now + delay
    }

    /// What is announced is what happens.
    private mutating func check(_ notice: HubNotice) {
        switch notice {
        case .paused(let stage, _, let probe), .stillPaused(let stage, _, _, let probe):
            let delay = stages.firstIndex(of: stage).flatMap { pauses[$0]?.delay }
            guard delay != probe else { return }
            violations.append("\(stage) says that it tries again after \(probe), \(delay ?? .zero) is right")
        case .resumed(let stage):
            guard stages.firstIndex(of: stage).flatMap({ pauses[$0] }) != nil else { return }
            violations.append("\(stage) goes on, and no try has succeeded")
        default: break
        }
    }
}
