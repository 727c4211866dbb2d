/// Many schedules, two at a time; between any two, others who share the cores may go on.
package struct Campaign: Sendable {
    /// More failures than this tell nothing new.
    private static let mostFailures = 10
    private static let block: UInt64 = 100

    package let schedules: Range<UInt64>
    package let mutation: Mutation?

    package init(schedules: Range<UInt64>, mutation: Mutation? = nil) {
        self.schedules = schedules
        self.mutation = mutation
    }

    /// Runs them; what failed, in the order of the seeds, the first few.
    package func run() async -> [Simulation.Outcome] {
        await withTaskGroup(of: [Simulation.Outcome].self) { group in
            var next = schedules.lowerBound
            var failures: [Simulation.Outcome] = []
            func add() {
                guard next < schedules.upperBound, failures.count < Self.mostFailures else { return }
                let block = next..<min(next + Self.block, schedules.upperBound)
                next = block.upperBound
                group.addTask { await run(block) }
            }
            for _ in 0..<2 { add() }
            for await found in group {
                failures += found
                add()
            }
            return Array(failures.sorted { $0.seed < $1.seed }.prefix(Self.mostFailures))
        }
    }

    private func run(_ block: Range<UInt64>) async -> [Simulation.Outcome] {
        var failures: [Simulation.Outcome] = []
        for seed in block {
            var simulation = Simulation(seed: seed, mutation: mutation)
            let outcome = simulation.run()
            if !outcome.violations.isEmpty { failures.append(outcome) }
            await Task.yield()
        }
        return failures
    }
}
