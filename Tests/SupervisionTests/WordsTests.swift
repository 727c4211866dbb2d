import HubInterface
import PipelineStage
import Platform
import Supervision
import Synchronization
import Testing

struct WordsTests {
    @Test(
        "durations",
        arguments: [
            (0, "0ms"), (250, "250ms"), (1_000, "1s"), (1_500, "1.5s"), (30_000, "30s"), (125_000, "2m 5s"),
            (3_660_000, "1h 1m"), (-5, "0ms"),
        ])
    func duration(milliseconds: Int, text: String) {
        #expect(Wording.duration(.milliseconds(milliseconds)) == text)
    }

    static func status(open: Int, stored: Int, stages: [StageStatus] = []) -> HubStatus {
        HubStatus(
            phase: .running, epoch: 1, accepted: open + stored + 1, stored: stored, skipped: 1, dead: 0, open: open,
            stages: stages, workers: [])
    }

    @Test func `progress has counts, rate and time to go`() {
        var meter = ProgressMeter()
        let stage = StageStatus(
            name: "extract", workers: 1, desiredWorkers: 1, ready: 3, atWork: 2, retrying: 1, done: 7, skipped: 0,
            dead: 0, rate: 0)
        let time = { (seconds: Int64) in MonotonicTime(nanoseconds: seconds * 1_000_000_000) }
        #expect(
            meter.line(Self.status(open: 100, stored: 0, stages: [stage]), now: time(0))
                == "1 of 101  extract 7+6  1 skipped")
        #expect(
            meter.line(Self.status(open: 80, stored: 20), now: time(2))
                == "21 of 101  10/s  ETA 8s  1 skipped")
        #expect(
            meter.line(Self.status(open: 0, stored: 100), now: time(20)) == "101 of 101  1 skipped")
    }

    @Test(
        "writes lines",
        arguments: [
            (Console.Style(isLive: false, isColoured: false), ["extract-1   | hello\n", "launch      | 1 of 2\n"]),
            (
                Console.Style(isLive: true, isColoured: true, columns: 40),
                [
                    "\u{1B}[33mextract-1   |\u{1B}[0m hello\n", "\r\u{1B}[K1 of 2",
                    "\r\u{1B}[K\u{1B}[0mlaunch      |\u{1B}[0m bye\n1 of 2",
                ]
            ),
        ])
    func console(style: Console.Style, expected: [String]) {
        let written = Written()
        let console = Console(style: style) { text in written.append(text) }
        console.log(.worker(.extract, 1), "hello")
        console.progress("1 of 2", isDue: !style.isLive)
        if style.isLive { console.say("bye") }
        #expect(written.texts == expected)
    }

    @Test func `a progress line that is not due is not written`() {
        let written = Written()
        Console(style: Console.Style(isLive: false, isColoured: false)) { written.append($0) }
            .progress("1 of 2", isDue: false)
        #expect(written.texts == [])
    }
}

/// What was written, in order.
final class Written: Sendable {
    private let list = Mutex<[String]>([])
    var texts: [String] { list.withLock { $0 } }
    func append(_ text: String) { list.withLock { $0.append(text) } }
}
