import Platform
import Supervision
import Testing

struct AutoscalerTests {
    /// A load that is told every 200 ms from one moment to another, while `done` grows evenly.
    struct Span: Sendable {
        var seconds: Double
        var waiting: Int
        var busy: Int
        /// Inputs done a second.
        var rate: Double
        var isPaused = false
    }

    struct Story: Sendable, CustomTestStringConvertible {
        var name: String
        var bounds = 1...4
        var from = 1
        var spans: [Span]
        /// What was chosen, and after how many seconds.
        var chosen: [Choice]
        var testDescription: String { name }
    }

    struct Choice: Hashable, Sendable {
        var seconds: Double
        var workers: Int

        init(_ seconds: Double, _ workers: Int) {
            self.seconds = seconds
            self.workers = workers
        }
    }

    @Test("chooses", arguments: stories) func chooses(story: Story) {
        var autoscaler = Autoscaler(bounds: story.bounds, workers: story.from)
        var tick: Int64 = 0
        var done = 0.0
        var chosen: [Choice] = []
        for span in story.spans {
            for _ in 0..<Int(span.seconds * 5) {
                let load = Autoscaler.Load(
                    waiting: span.waiting, busy: span.busy, done: Int(done), isPaused: span.isPaused)
                if let workers = autoscaler.step(load, now: MonotonicTime(nanoseconds: tick * 200_000_000)) {
                    chosen.append(Choice(Double(tick) / 5, workers))
                }
                tick += 1
                done += span.rate / 5
            }
        }
        #expect(chosen == story.chosen)
    }

    static let stories = [
        Story(
            name: "a load that is worked off within five seconds needs nobody else",
            spans: [Span(seconds: 60, waiting: 40, busy: 1, rate: 10)], chosen: []),
        Story(
            name: "a long queue adds as many as there are, until the bound",
            spans: [Span(seconds: 10, waiting: 1_000, busy: 1, rate: 10)], chosen: [Choice(1.2, 2), Choice(2.4, 4)]),
        Story(
            name: "a queue of seven seconds' work for two needs three", from: 2,
            spans: [Span(seconds: 10, waiting: 140, busy: 2, rate: 20)], chosen: [Choice(1.2, 3)]),
        Story(
            name: "a burst that is over within a second adds nobody",
            spans: [
                Span(seconds: 5, waiting: 1, busy: 1, rate: 10), Span(seconds: 0.8, waiting: 1_000, busy: 1, rate: 10),
                Span(seconds: 5, waiting: 1, busy: 1, rate: 10),
            ], chosen: []),
        Story(
            name: "thirty seconds without work take all but the fewest away", from: 4,
            spans: [Span(seconds: 35, waiting: 0, busy: 0, rate: 0)], chosen: [Choice(30, 1)]),
        Story(
            name: "a moment of load in between keeps them", from: 4,
            spans: [
                Span(seconds: 25, waiting: 0, busy: 0, rate: 0), Span(seconds: 10, waiting: 800, busy: 4, rate: 40),
                Span(seconds: 25, waiting: 0, busy: 0, rate: 0),
            ], chosen: []),
        Story(
            name: "nobody who is busy is taken away, however short the queue", from: 3,
            spans: [Span(seconds: 120, waiting: 3, busy: 3, rate: 30)], chosen: []),
        Story(
            name: "what is busy on average is kept", from: 4,
            spans: [Span(seconds: 60, waiting: 2, busy: 2, rate: 20)], chosen: [Choice(30.2, 2)]),
        Story(
            name: "long work with nothing done yet adds one after five seconds, and another when that is busy too",
            spans: [
                Span(seconds: 9, waiting: 5, busy: 1, rate: 0), Span(seconds: 3, waiting: 5, busy: 2, rate: 0),
            ], chosen: [Choice(6, 2), Choice(10, 3)]),
        Story(
            name: "none at all are enough while nothing waits", bounds: 0...2, from: 0,
            spans: [
                Span(seconds: 40, waiting: 0, busy: 0, rate: 0), Span(seconds: 8, waiting: 1, busy: 0, rate: 0),
            ], chosen: [Choice(41, 1)]),
        Story(
            name: "a pause says nothing",
            spans: [
                Span(seconds: 3, waiting: 10, busy: 1, rate: 10),
                Span(seconds: 60, waiting: 1_000, busy: 0, rate: 0, isPaused: true),
                Span(seconds: 0.8, waiting: 1_000, busy: 1, rate: 10),
            ], chosen: []),
    ]

    @Test func `a hub that counts from 0 again is not taken for work undone`() {
        var autoscaler = Autoscaler(bounds: 1...4, workers: 2)
        var chosen: [Int?] = []
        for tick in 0..<100 {
            let done = tick < 50 ? 1_000 + 2 * tick : 2 * (tick - 50)
            let load = Autoscaler.Load(waiting: 2, busy: 1, done: done)
            chosen.append(autoscaler.step(load, now: MonotonicTime(nanoseconds: Int64(tick) * 200_000_000)))
        }
        #expect(chosen.allSatisfy { $0 == nil })
    }

    @Test(arguments: [(0, 1), (3, 3), (9, 4)]) func `it begins within its bounds`(workers: Int, expected: Int) {
        #expect(Autoscaler(bounds: 1...4, workers: workers).workers == expected)
    }
}
