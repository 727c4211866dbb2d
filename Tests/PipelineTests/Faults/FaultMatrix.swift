import Failpoints
import Foundation
import HubInterface
import TestSupport
import Testing

/// Disturbs the same run again and again, and compares what each leaves with what an undisturbed one left.
struct FaultMatrix {
    /// Makes runs of all actions at all places, and long absences: `make fault-matrix`.
    static let isLong = ProcessInfo.processInfo.environment["HEARSAY_FAULTS"] == "long"
    private static let reports = Reports(count: 40)
    /// Items that are submitted or come out of others: the folder and the file of lines are two, too.
    private static let attempted = reports.count + 2

    let pipeline: Pipeline
    private var undisturbed: PipelineOutcome?
    private var executions = 0
    private(set) var rows: [FaultRow] = []

    /// Prepares a pipeline whose hub listens on TCP, too, and holds a peer for lost after a second of silence.
    init(hub lines: String = "", ledger: String = "state/ledger.sqlite") async throws {
        pipeline = try Pipeline(
            stages: Reports.configuration, hub: "hub:\n  ping: 200ms\n  silence: 1s\n\(lines)", ledger: ledger)
        try Self.reports.write(to: pipeline)
        try await run { try await FaultRun(pipeline: pipeline, environment: $0).run() }
        let outcome = try await PipelineOutcome(of: pipeline)
        #expect((outcome.accepted, outcome.ends.count) == (Self.attempted, Self.attempted))
        #expect(outcome.damage == [])
        #expect(outcome.charged == [])
        #expect(outcome.audit.contains("the audit closes"))
        undisturbed = outcome
        executions = try passes()
    }

    /// The folder of the failpoints.
    var folder: String { pipeline.folder.file("faults") }

    /// Makes a run in which a failpoint acts once.
    mutating func run(_ point: Failpoint, _ action: FailpointAction) async throws {
        let (pipeline, mark) = (pipeline, "\(folder)/\(point)")
        let crash = action.isCrash ? FaultCrash(point: point, folder: folder) : nil
        try await measure("\(point):\(action.rawValue)", crash) { environment in
            let order = ["HEARSAY_FAIL": "\(point):\(action.rawValue)"]
            let hang = action == .hang ? mark : nil
            try await FaultRun(
                pipeline: pipeline, environment: environment.merging(order) { $1 }, fault: point, hang: hang
            ).run()
            #expect(FileManager.default.fileExists(atPath: mark), "\(point) was not reached")
        }
    }

    /// Makes a run by `disturb`, which gives its processes the environment; `crash` is the one that it brings about.
    mutating func measure(
        _ fault: String, _ crash: FaultCrash? = nil, _ disturb: ([String: String]) async throws -> Void
    ) async throws {
        let begin = ContinuousClock.now
        do {
            try await run(disturb)
            let outcome = try await PipelineOutcome(of: pipeline)
            let seconds = (ContinuousClock.now - begin) / .seconds(1)
            let row = try row(fault, outcome, crash, seconds)
            rows.append(row)
            let differences = undisturbed.map { outcome.differences(from: $0) } ?? []
            #expect(differences == [], "\(fault)")
            let charged = outcome.charged.map { "\($0.uri): \($0.attempts)" }
            #expect((row.lost, row.doubled, row.bystanders) == (0, 0, 0), "\(fault), charged: \(charged)")
        } catch {
            let seconds = (ContinuousClock.now - begin) / .seconds(1)
            rows.append(FaultRow(failed: fault, attempted: Self.attempted, seconds: seconds))
            Issue.record("\(fault): \(error)")
        }
    }

    private func run(_ body: ([String: String]) async throws -> Void) async throws {
        let books = pipeline.folder.file("books")
        for left in [pipeline.state, folder, books] { try? FileManager.default.removeItem(atPath: left) }
        for new in [folder, books] {
            try FileManager.default.createDirectory(atPath: new, withIntermediateDirectories: true)
        }
        try await body(["HEARSAY_FAIL_FOLDER": folder])
    }

    private func row(
        _ fault: String, _ outcome: PipelineOutcome, _ crash: FaultCrash?, _ seconds: Double
    ) throws -> FaultRow {
        let expected = undisturbed ?? outcome
        let (lostEnds, newEnds) = Self.changes(expected.ends, outcome.ends)
        let (lostLines, newLines) = Self.changes(Self.lines(expected.export), Self.lines(outcome.export))
        let extraRows = outcome.rows.reduce(0) { $0 + max(0, $1.value - (expected.rows[$1.key] ?? 0)) }
        return FaultRow(
            fault: fault, attempted: Self.attempted, accepted: outcome.accepted,
            stored: outcome.count("stored"), skipped: outcome.count("skipped"), dead: outcome.count("dead"),
            lost: lostEnds + lostLines, doubled: newEnds + newLines + extraRows, repeated: try passes() - executions,
            bystanders: try bystanders(outcome.charged, crash), seconds: seconds)
    }

    /// Items charged that were not alone at work in the process that crashed.
    private func bystanders(_ charged: [ItemStatus], _ crash: FaultCrash?) throws -> Int {
        guard let crash, !charged.isEmpty else { return charged.count }
        let guilty = try charged.filter(crash.mayCharge)
        return charged.count - min(1, guilty.count)
    }

    /// Inputs that stages were given, of all processes.
    private func passes() throws -> Int {
        let text = try String(contentsOfFile: "\(folder)/passes", encoding: .utf8)
        return text.split(separator: "\n").count { $0.contains(".at-work ") }
    }

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

    private static func changes(_ expected: [String], _ found: [String]) -> (lost: Int, new: Int) {
        let difference = found.sorted().difference(from: expected.sorted())
        return (difference.removals.count, difference.insertions.count)
    }

    /// Prints the table.
    func report() { print("\n\(FaultRow.table(rows))\n") }
}
