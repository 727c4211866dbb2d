import Logging
import Platform

/// Writes the core's notices, one line each; a flood of refused frames, or of peers that come and go, is summed up.
struct NoticeLog {
    let logger: Logger
    private var refusals = LogLimit(lines: 10, unsaid: "more frames were refused")
    private var visits = LogLimit(lines: 300, unsaid: "more peers came or went")

    init(logger: Logger) { self.logger = logger }

    mutating func write(_ notice: HubNotice, now: MonotonicTime) {
        switch notice {
        case .rejected: guard admits(&refusals, now) else { return }
        case .joined, .left: guard admits(&visits, now) else { return }
        default: break
        }
        logger.log(level: notice.level, "\(notice)")
    }

    /// Tells that somebody was not let in.
    mutating func refuse(_ reason: String, now: MonotonicTime) {
        if admits(&refusals, now) { logger.warning("\(reason)") }
    }

    private func admits(_ limit: inout LogLimit, _ now: MonotonicTime) -> Bool {
        let (isAdmitted, sum) = limit.note(now)
        if let sum { logger.warning("\(sum)") }
        return isAdmitted
    }
}
