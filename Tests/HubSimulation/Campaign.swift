/// Many schedules, two at a time; between any two, others who share the cores may go on.
package struct Campaign: Sendable {
    /// More failures than this tell nothing new.
    private static let mostFailures = 10
    private static let block: UInt64 = 100

    private struct Block: Sendable {
        var failures: [Simulation.Outcome] = []
        var waits = WaitStatistics()
    }

    package let schedules: Range<UInt64>
    package let mutation: Mutation?

    package init(schedules: Range<UInt64>, mutation: Mutation? = nil) {
        self.schedules = schedules
        self.mutation = mutation
    }

    /// Runs them; what went wrong, in the order of the seeds, the first few, then what is wrong with all together.
    package func run() async -> [String] {
        await withTaskGroup(of: Block.self) { group in
            var next = schedules.lowerBound
            var failures: [Simulation.Outcome] = []
            var waits = WaitStatistics()
            func add() {
                guard next < schedules.upperBound, failures.count < Self.mostFailures else { return }
                let block = next..<min(next + Self.block, schedules.upperBound)
                next = block.upperBound
                group.addTask { await run(block) }
            }
            for _ in 0..<2 { add() }
            for await found in group {
                failures += found.failures
                waits += found.waits
                add()
            }
            let first = failures.sorted { $0.seed < $1.seed }.prefix(Self.mostFailures)
            return first.map { "\($0.replay): \($0.violations.joined(separator: "; "))" } + waits.violations
        }
    }

    private func run(_ block: Range<UInt64>) async -> Block {
        var result = Block()
        for seed in block {
            var simulation = Simulation(seed: seed, mutation: mutation)
            let outcome = simulation.run()
            if !outcome.violations.isEmpty { result.failures.append(outcome) }
            result.waits += outcome.waits
            await Task.yield()
        }
        return result
    }
}
