import Logging
import Platform

/// Writes the core's notices, one line each; a flood of refused frames is summed up.
struct NoticeLog {
    private static let mostRejections = 10
    private static let window = Duration.seconds(10)

    let logger: Logger
    private var rejections = 0
    private var windowEnd = MonotonicTime(nanoseconds: 0)

    init(logger: Logger) { self.logger = logger }

    mutating func write(_ notice: HubNotice, now: MonotonicTime) {
        if case .rejected = notice, !admitsRejection(now) { return }
        logger.log(level: notice.level, "\(notice)")
    }

    /// Tells that somebody was not let in.
    mutating func refuse(_ reason: String, now: MonotonicTime) {
        if admitsRejection(now) { logger.warning("\(reason)") }
    }

    private mutating func admitsRejection(_ now: MonotonicTime) -> Bool {
        if now >= windowEnd {
            let unsaid = rejections - Self.mostRejections
            if unsaid > 0 { logger.warning("refused \(unsaid) more frames") }
            (rejections, windowEnd) = (0, now + Self.window)
        }
        rejections += 1
        return rejections <= Self.mostRejections
    }
}
