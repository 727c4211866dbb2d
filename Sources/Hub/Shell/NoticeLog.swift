import Logging
import Platform

/// Writes the core's notices, one line each; a flood of refused frames, or of peers that come and go, is summed up.
struct NoticeLog {
    let logger: Logger
    private var refusals = LogLimit(lines: 10, unsaid: "more frames or connections were refused")
    private var visits = LogLimit(lines: 300, unsaid: "more peers came or went")

    init(logger: Logger) { self.logger = logger }

    /// When the next sum is due.
    var deadline: MonotonicTime? { [refusals.deadline, visits.deadline].compactMap { $0 }.min() }

    mutating func write(_ notice: HubNotice, now: MonotonicTime) {
        writeSums(now)
        let line = "\(notice)"
        switch notice {
        case .rejected: guard refusals.admits(line, now) else { return }
        case .joined, .left: guard visits.admits(line, now) else { return }
        default: break
        }
        logger.log(level: notice.level, "\(line)")
    }

    /// Tells that somebody was not let in.
    mutating func refuse(_ reason: String, now: MonotonicTime) {
        writeSums(now)
        if refusals.admits(reason, now) { logger.warning("\(reason)") }
    }

    /// Tells how much was not told, where that is due.
    mutating func writeSums(_ now: MonotonicTime) {
        for sum in [refusals.sum(now), visits.sum(now)].compactMap({ $0 }) { logger.warning("\(sum)") }
    }
}
