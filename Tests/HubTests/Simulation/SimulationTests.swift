import HubSimulation
import Testing

/// Schedules of faults: nothing is lost, doubled, or charged to a bystander, and everything comes to an end.
struct SimulationTests {
    /// A debug build is too slow for all.
    #if DEBUG
        private static let schedules: UInt64 = 50
        private static let mutated: UInt64 = 200
    #else
        private static let schedules: UInt64 = 10_000
        private static let mutated: UInt64 = 1_000
    #endif

    @Test func `the rules hold under any schedule`() async {
        #expect(await Campaign(schedules: 0..<Self.schedules).run() == [])
    }

    /// A simulation that finds nothing shows nothing: each way to break the hub must be found.
    @Test(arguments: [
        (Mutation.skipsSync, "the disk has not heard of it"),
        (.chargesBystanders, "is charged with"),
        (.acceptsOldLeases, "ended leases were named"),
        (.ignoresCredit, "exceeds the credit"),
        (.forgetsReturn, "were given and not ended"),
        (.countsTriesTwice, "is given out as try"),
    ])
    func `a broken hub is found out`(mutation: Mutation, words: String) async {
        let violations = await Campaign(schedules: 0..<Self.mutated, mutation: mutation).run()
        #expect(violations.contains { $0.contains(words) }, "\(mutation): \(violations.prefix(3))")
    }

    @Test func `a schedule can be run again, and is told`() {
        var first = Simulation(seed: 1, isTraced: true)
        var second = Simulation(seed: 1, isTraced: true)
        let outcome = first.run()
        #expect(outcome.trace == second.run().trace)
        #expect(outcome.trace.count > 100)
        #expect(outcome.replay == "make replay SEED=1")
    }
}
