import Failpoints
import PipelineStage
import TestSupport
import Testing

extension PipelineTests {
    /// Every process fails at every named place; what is left is what an undisturbed run leaves.
    struct FailpointMatrixTests {
        @Test func `kill -9 of every process at every failpoint`() async throws {
            var matrix = try await FaultMatrix()
            for point in Failpoint.allCases { try await matrix.run(point, .kill) }
            matrix.report()
        }

        @Test func `other ends, delays and errors, and stops for longer than the silence limit`() async throws {
            var matrix = try await FaultMatrix()
            for (point, action) in FaultMatrix.isLong ? Self.all : Self.some { try await matrix.run(point, action) }
            matrix.report()
        }

        private static let some: [(Failpoint, FailpointAction)] = [
            (.hub(.afterCommit), .stop), (.hub(.beforeDone), .stop), (.worker(.extract, .atWork), .stop),
            (.worker(.store, .afterDone), .stop), (.ledger(.beforeCommit), .stop), (.launch(.afterSubmit), .stop),
            (.hub(.beforeCommit), .error), (.ledger(.beforeCommit), .error), (.hub(.afterDone), .delay),
            (.hub(.beforeJob), .abort), (.worker(.ingest, .beforeDone), .exit), (.worker(.extract, .worked), .abort),
            (.worker(.normalize, .afterStart), .segv), (.worker(.store, .atWork), .segv),
            (.launch(.beforeSubmit), .exit), (.hub(.afterDone), .hang), (.worker(.extract, .atWork), .hang),
            (.worker(.store, .connecting), .hang),
        ]

        private static var all: [(Failpoint, FailpointAction)] {
            let actions: [FailpointAction] = [.stop, .exit, .abort, .segv, .delay, .hang]
            return Failpoint.allCases.flatMap { point in actions.map { (point, $0) } }
                + [(.hub(.beforeCommit), .error), (.ledger(.beforeCommit), .error)]
        }

        @Test func `an unknown failpoint ends each process with 78`() async throws {
            let pipeline = try Pipeline()
            let environment = ["HEARSAY_FAIL": "hub.bgin:kill"]
            let words = "HEARSAY_FAIL: \"hub.bgin:kill\": there is no failpoint \"hub.bgin\""
            for (executable, arguments) in [
                ("hearsay", ["launch"]), ("hearsay-hub", ["--settings", "none"]),
                ("hearsay-store", ["--connect", "ipc:///nowhere"]),
            ] {
                let process = try pipeline.start(executable, arguments, environment: environment)
                #expect(try await process.status() == 78)
                #expect(process.standardError.contains(words), "\(process.standardError)")
            }
        }
    }
}
