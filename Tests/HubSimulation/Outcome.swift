extension Simulation {
    /// What became of one schedule.
    package struct Outcome: Sendable {
        package let seed: UInt64
        package let mutation: Mutation?
        /// What the rules forbid and happened all the same; empty where all is well.
        package let violations: [String]
        /// A line for each thing that happened, where it was asked for.
        package let trace: [String]
        /// How long items that had failed waited.
        let waits: WaitStatistics

        /// The command that runs the schedule again and tells all that happens.
        package var replay: String {
            "make replay SEED=\(seed)" + (mutation.map { " MUTATION=\($0.rawValue)" } ?? "")
        }
    }
}
