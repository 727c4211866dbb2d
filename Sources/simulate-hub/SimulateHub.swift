import ArgumentParser
import HubSimulation

/// Developer tool: runs schedules of faults against the hub, or one of them with all that happens.
@main
struct SimulateHub: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate-hub", abstract: "Run schedules of faults against the hub, its disk and its workers.")

    @Option(help: "Run this schedule alone, and tell all that happens.")
    var seed: UInt64?

    @Option(help: "How many schedules.")
    var schedules: UInt64 = 10_000

    @Option(help: "The first one.")
    var first: UInt64 = 0

    @Option(help: "Break the hub: \(Mutation.allCases.map(\.rawValue).joined(separator: ", ")).")
    var mutation: Mutation?

    func run() async throws {
        if let seed { return try replay(seed) }
        let campaign = Campaign(schedules: first..<first + schedules, mutation: mutation)
        let failures = await campaign.run()
        failures.forEach { print($0) }
        print("simulation_schedules \(schedules) schedules")
        print("simulation_failures \(failures.count) findings")
        if !failures.isEmpty { throw ExitCode.failure }
    }

    private func replay(_ seed: UInt64) throws {
        var simulation = Simulation(seed: seed, mutation: mutation, isTraced: true)
        let outcome = simulation.run()
        outcome.trace.forEach { print($0) }
        outcome.violations.forEach { print("VIOLATION: \($0)") }
        if !outcome.violations.isEmpty { throw ExitCode.failure }
    }
}

extension Mutation: ExpressibleByArgument {}
