import Foundation
import HubInterface
import TestSupport
import Testing

extension PipelineTests {
    struct FullDiskTests {
        private static let report = "Mayor Ana Berg said that 40 houses were destroyed."

        /// Lets a process write no further than so far into any file: a full disk for it alone.
        private static func limitFiles(of processID: Int32, to bytes: String, _ pipeline: Pipeline) async throws {
            let command = try pipeline.startShell("prlimit --pid \(processID) --fsize=\(bytes):")
            #expect(try await command.status() == 0, "\(command.standardError)")
        }

        @Test func `a ledger that cannot grow pauses the store until it can`() async throws {
            let pipeline = try Pipeline(source: nil)
            try pipeline.write("in/a.txt", Self.report)
            let launch = try pipeline.start("hearsay", "launch")
            let store = try await pipeline.processID(of: "hearsay-store")
            try await pipeline.waits { $0.workers.contains { $0.stage == "store" } }
            try await Self.limitFiles(of: store, to: "0", pipeline)
            #expect(try await pipeline.run("submit", "in/a.txt").status == 0)
            try await pipeline.waits { $0.stages.contains { $0.pause?.reason.hasPrefix("ledger-full") == true } }
            let status = try await pipeline.run("status").text
            #expect(status.contains("store is paused for "))
            #expect(status.contains("cannot grow"))
            #expect(status.contains("make room on the disk, or raise the quota or the file size limit"))
            try await Eventually.holds("the launch tells of the pause") {
                launch.standardError.contains("| store is paused: ledger-full: the ledger")
            }

            try await Self.limitFiles(of: store, to: "unlimited", pipeline)
            try await pipeline.waits { $0.stored == 1 && $0.dead == 0 && $0.open == 0 }
            #expect(try await pipeline.run("audit").text.contains("the audit closes"))
            #expect(try await pipeline.stop(launch) == 0)
            #expect(launch.standardError.contains("| store goes on"))
        }

        @Test func `a journal that cannot grow takes nothing new, says so, and goes on`() async throws {
            let pipeline = try Pipeline(source: nil)
            try pipeline.write("in/a.txt", Self.report)
            let launch = try pipeline.start("hearsay", "launch")
            try await pipeline.waits { $0.workers.count == 5 }
            let hub = try await pipeline.processID(of: "hearsay-hub")
            try await Self.limitFiles(of: hub, to: "0", pipeline)
            // The journal may hold the first one up; the next ones are refused while it does.
            let first = try pipeline.start("hearsay", "submit", "in/a.txt")
            let isTold = "free space on its disk, or raise the limit of file sizes"
            try await Eventually.holds("the hub tells of its disk") { launch.standardError.contains(isTold) }
            let refused = try await pipeline.run("submit", "in")
            #expect(refused.status == 69)
            #expect(refused.text.contains("\(isTold); then submit again"))

            try await Self.limitFiles(of: hub, to: "unlimited", pipeline)
            #expect(try await first.status() == 0)
            try await Eventually.holds("items are taken again") {
                try await pipeline.run("submit", "in").status == 0
            }
            try await pipeline.waits { $0.stored >= 1 && $0.open == 0 }
            #expect(try await pipeline.run("audit").text.contains("the audit closes"))
            #expect(try await pipeline.stop(launch) == 0)
        }

        /// The file of a crumb folder has a little more than four kibibytes.
        @Test func `a worker that can note nothing when it starts says why, and goes on when it can`() async throws {
            let pipeline = try Pipeline(source: nil)
            let launch = try pipeline.start("hearsay", "launch")
            try await pipeline.waits { $0.workers.count == 5 }
            let worker = try pipeline.startShell(
                "ulimit -S -f 4; exec $BIN/hearsay-extract --connect ipc://state/hub.ipc --name late --crumbs .")
            try await Eventually.holds("the worker tells of its disk") {
                worker.standardError.contains(
                    "cannot note what is started: posix_fallocate ./late: File too large; free space on the disk of the "
                        + "state folder, and make it writable")
            }
            try await Self.limitFiles(of: worker.processID, to: "unlimited", pipeline)
            try await pipeline.waits { $0.workers.contains { $0.name == "late" } }
            #expect(try await pipeline.stop(launch) == 0)
            #expect(try await worker.status() == 0)
        }

        @Test func `a worker that can note nothing ends when it is asked to`() async throws {
            let pipeline = try Pipeline(source: nil)
            let worker = try pipeline.startShell(
                "ulimit -S -f 4; exec $BIN/hearsay-extract --connect ipc://nobody --name late --crumbs .")
            try await Eventually.holds("the worker tells of its disk") {
                worker.standardError.contains("cannot note what is started")
            }
            worker.signal(SIGTERM)
            #expect(try await worker.status() == 0)
        }

        private static let fill = "dd if=/dev/zero of=full/filler bs=4k 2>/dev/null; cp /dev/null full/empty || exit 98"

        @Test(.enabled(if: MountNamespace.isAllowed, "mounts are not allowed here"))
        func `a state folder on a full disk ends the launch at once`() async throws {
            let pipeline = try Pipeline()
            try pipeline.write("in/a.txt", Self.report)
            let launches = try pipeline.startShell(
                MountNamespace.line(
                    """
                    mkdir state full; mount -t tmpfs -o size=8m tmpfs full || exit 99; \(Self.fill)
                    mount --bind full state; $BIN/hearsay launch; echo "first: $?"
                    rm full/filler; $BIN/hearsay launch; echo "second: $?"
                    """))
            #expect(try await launches.status() == 0)
            let lines = launches.output.split(separator: "\n")
            #expect(lines.first == "first: 73")
            #expect(lines.suffix(3) == ["2 items: 1 stored, 1 skipped, 0 dead", "  skipped 1: container", "second: 0"])
            #expect(launches.standardError.contains("No space left on device; check its permissions and free space"))
        }

        @Test(.enabled(if: MountNamespace.isAllowed, "mounts are not allowed here"))
        func `a ledger on a full disk is waited for`() async throws {
            let pipeline = try Pipeline(ledger: "full/ledger.sqlite")
            try pipeline.write("in/a.txt", Self.report)
            let launch = try pipeline.startShell(
                MountNamespace.line(
                    """
                    mkdir full; mount -t tmpfs -o size=8m tmpfs full || exit 99; \(Self.fill)
                    $BIN/hearsay launch & launch=$!
                    until test -e go; do sleep 0.05; done
                    rm full/filler; wait $launch
                    """))
            try await Eventually.holds("the full disk is told\n\(launch.standardError)") {
                launch.standardError.contains("| store is paused: ledger-full: the ledger")
            }
            try pipeline.write("go", "")
            #expect(try await launch.status() == 0, "\(launch.standardError)")
            #expect(launch.output.contains("2 items: 1 stored, 1 skipped, 0 dead"))
        }
    }
}
