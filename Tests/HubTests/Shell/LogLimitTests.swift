import Hub
import Platform
import Testing

struct LogLimitTests {
    private func moment(_ seconds: Int64) -> MonotonicTime { MonotonicTime(nanoseconds: seconds * 1_000_000_000) }

    @Test func `a line is written once in ten seconds, and so many lines are`() {
        var limit = LogLimit(lines: 2, unsaid: "more")
        let lines = ["a", "a", "b", "c", "a"]
        #expect(lines.map { limit.admits($0, moment(100)) } == [true, false, true, false, false])
        #expect(limit.admits("a", moment(109)) == false)
        #expect(limit.admits("a", moment(110)) == true)
    }

    @Test func `the sum of the others is due at the end of the ten seconds, whether more come or not`() {
        var limit = LogLimit(lines: 2, unsaid: "more")
        #expect(limit.admits("a", moment(100)) == true)
        #expect(limit.deadline == nil)
        #expect(limit.admits("a", moment(101)) == false)
        #expect(limit.admits("a", moment(102)) == false)
        #expect(limit.deadline == moment(110))
        #expect(limit.sum(moment(109)) == nil)
        #expect(limit.sum(moment(110)) == "2 more")
        #expect(limit.sum(moment(111)) == nil)
        #expect(limit.deadline == nil)
    }
}
