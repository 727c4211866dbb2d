import Foundation
import HubInterface
import TestSupport
import Testing

extension PipelineTests {
    struct NetworkTests {
        /// A key pair in a file; its public key.
        private static func key(_ pipeline: Pipeline, _ file: String) async throws -> String {
            let command = try pipeline.start("hearsay", "keys", "new", file)
            #expect(try await command.status() == 0, "\(command.standardError)")
            return command.output.trimmingCharacters(in: .whitespacesAndNewlines)
        }

        @Test(.enabled(if: NetworkNamespaces.isAllowed, "the system does not let this user make network namespaces"))
        func `workers on another host join with keys, survive a cut of 30 s, and finish`() async throws {
            let endpoint = "tcp://\(NetworkNamespaces.address):5555"
            let access = "  endpoint: \(endpoint)\n  curve: {secretKey: hub-key, allowed: allowed}\n"
            let pipeline = try Pipeline(
                stages: Reports.configuration + "  extract: {workers: 0}\n",
                hub: "hub:\n  silence: 4s\n" + access)
            let reports = Reports(count: 1_000)
            try reports.write(to: pipeline)
            let hubKey = try await Self.key(pipeline, "hub-key")
            let workerKey = try await Self.key(pipeline, "worker-key")
            #expect(try await pipeline.run("keys", "allow", workerKey, "far", "--list", "allowed").status == 0)

            let hosts = try pipeline.startShell(
                NetworkNamespaces.line(
                    """
                    "$BIN/hearsay" launch & launch=$!
                    for number in 1 2; do
                        on_far "$BIN/hearsay" worker extract --connect \(endpoint) --name far-$number \
                            --secret-key worker-key --hub-key '\(hubKey)' &
                    done
                    until [ -e cut ]; do sleep 0.02; done
                    cable down
                    sleep 30
                    cable up
                    wait $launch
                    """))
            try await pipeline.waits { $0.stored >= 20 }
            try pipeline.write("cut", "")
            try await pipeline.waits { !$0.workers.contains { $0.stage == "extract" } }
            let before = try await pipeline.hub.status()
            #expect(before.stored < reports.stored)
            #expect(try await hosts.status() == 0, "\(hosts.standardError.suffix(2_000))")
            // Where the questions are asked there is no such address.
            try pipeline.replace(access, by: "")
            #expect(try await pipeline.run("audit").text.contains("the audit closes"))
            let ends = try await pipeline.ends()
            #expect(ends.count { $0.hasPrefix("stored") } == reports.stored)
            #expect(ends.count { $0.hasPrefix("dead") } == reports.dead)
            #expect(hosts.standardError.contains("far-1"))
        }
    }
}
