/// A time of the day as a text gives it.
struct ClockTime: Hashable {
    var hour: Int
    var minute: Int?
    var second: Int?
    /// Whether "a.m.", "p.m." or a 24-hour form says which half of the day is meant.
    var isCertain = false

    /// `T15:00`, as in TIMEX3.
    var value: String {
        let time = "T\(CalendarDate.padded(hour, 2)):\(CalendarDate.padded(minute ?? 0, 2))"
        return second.map { time + ":" + CalendarDate.padded($0, 2) } ?? time
    }

    /// The seconds since midnight.
    var seconds: Int { hour * 3600 + (minute ?? 0) * 60 + (second ?? 0) }

    /// The first time after it, as exact as it is told.
    var length: Int { second == nil ? 60 : 1 }
}
