import Testing

/// Random schedules of faults: nothing is lost, doubled, or charged to a bystander, and everything comes to an end.
struct SimulationTests {
    /// Schedules of one block; a debug build is too slow for all.
    #if DEBUG
        private static let schedules: UInt64 = 5
    #else
        private static let schedules: UInt64 = 100
    #endif

    @Test(arguments: 0..<20)
    func `the rules hold under any schedule`(block: UInt64) {
        for seed in block * 100..<block * 100 + Self.schedules {
            var simulation = Simulation(seed: seed)
            let violations = simulation.run()
            #expect(violations == [], "seed \(seed)")
            if !violations.isEmpty { return }
        }
    }
}
