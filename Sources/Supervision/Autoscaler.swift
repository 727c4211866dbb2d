package import Platform

/// Chooses how many workers a stage has, between two bounds, by how much waits and how long an input takes.
///
/// Wanted are as many workers as empty the queue within five seconds, and never fewer than are busy on average. How long
/// an input takes is what the workers were busy for over what they have done (Little's law), over the last ten seconds.
/// What is wanted must be so for one second before workers are added, at most as many as there are; and for thirty
/// seconds before any are taken away, down to the most that was wanted in that time.
package struct Autoscaler: Hashable, Sendable {
    /// What a stage tells at one moment.
    package struct Load: Hashable, Sendable {
        /// Inputs that wait or are leased.
        package var waiting: Int
        /// Workers that have started an input.
        package var busy: Int
        /// Inputs finished since the hub started.
        package var done: Int
        /// Whether the stage takes no work: more workers would not help, and the load says nothing.
        package var isPaused: Bool

        package init(waiting: Int, busy: Int, done: Int, isPaused: Bool = false) {
            self.waiting = waiting
            self.busy = busy
            self.done = done
            self.isPaused = isPaused
        }
    }

    private struct Sample: Hashable, Sendable {
        var time: MonotonicTime
        var load: Load
    }

    private struct Demand: Hashable, Sendable {
        var time: MonotonicTime
        var workers: Int
    }

    private static let window = Duration.seconds(10)
    /// The time in which the queue is to be empty.
    private static let goal = Duration.seconds(5)
    private static let upAfter = Duration.seconds(1)
    private static let downAfter = Duration.seconds(30)

    /// Fewest and most workers.
    package let bounds: ClosedRange<Int>
    /// The number that was chosen last.
    package private(set) var workers: Int

    private var samples: [Sample] = []
    private var demands: [Demand] = []
    /// Seconds that an input takes, as far as it is known.
    private var serviceSeconds: Double?

    /// Begins with a number of workers, moved into the bounds.
    package init(bounds: ClosedRange<Int>, workers: Int) {
        self.bounds = bounds
        self.workers = min(max(workers, bounds.lowerBound), bounds.upperBound)
    }

    /// Takes in a load and chooses; the new number, where it is another one.
    package mutating func step(_ load: Load, now: MonotonicTime) -> Int? {
        // A hub that came back counts from 0.
        if load.isPaused || load.done < samples.last?.load.done ?? 0 { (samples, demands) = ([], []) }
        guard !load.isPaused else { return nil }
        samples = samples.filter { now - $0.time <= Self.window } + [Sample(time: now, load: load)]
        demands = demands.filter { now - $0.time <= Self.downAfter } + [Demand(time: now, workers: wanted(load, now))]
        let chosen = decide(now)
        guard chosen != workers else { return nil }
        workers = chosen
        demands = []
        return chosen
    }

    private func decide(_ now: MonotonicTime) -> Int {
        if let low = least(over: Self.upAfter, now), low > workers { return min(low, max(1, workers * 2)) }
        if let first = demands.first, now - first.time >= Self.downAfter {
            return min(workers, demands.lazy.map(\.workers).max() ?? workers)
        }
        return workers
    }

    /// What was wanted at every moment of the time that has passed; nil where less is known.
    private func least(over time: Duration, _ now: MonotonicTime) -> Int? {
        guard let first = demands.first, now - first.time >= time else { return nil }
        return demands.lazy.filter { now - $0.time <= time }.map(\.workers).min()
    }

    private mutating func wanted(_ load: Load, _ now: MonotonicTime) -> Int {
        guard let first = samples.first else { return workers }
        let seconds = (now - first.time) / .seconds(1)
        let busy = Double(samples.reduce(0) { $0 + $1.load.busy }) / Double(samples.count)
        let done = load.done - first.load.done
        if done > 0 { serviceSeconds = busy * seconds / Double(done) }
        return min(max(needed(load, busy, seconds), bounds.lowerBound), bounds.upperBound)
    }

    private func needed(_ load: Load, _ busy: Double, _ seconds: Double) -> Int {
        // A tenth of a worker is what the samples do not show.
        let atLeast = Int((busy - 0.1).rounded(.up))
        guard load.waiting > 0 else { return atLeast }
        guard workers > 0 else { return 1 }
        guard let serviceSeconds else {
            // Nothing was ever done: long work at all workers, beside which something waits.
            let isLong = seconds >= Self.goal / .seconds(1) && load.busy >= workers && load.waiting > load.busy
            return isLong ? workers + 1 : max(workers, atLeast)
        }
        let clearing = Double(load.waiting) * serviceSeconds / (Self.goal / .seconds(1))
        return max(atLeast, Int(min(clearing, 1e6).rounded(.up)))
    }
}
