import TestSupport
import Testing

extension PipelineTests {
    struct ExamplesTests {
        @Test func `reports become claims, the audit closes, and a second launch changes nothing`() async throws {
            let pipeline = try Pipeline()
            try pipeline.write(
                "in/a.txt", "Mayor Ana Berg said that 40 houses in the town of Harbour were destroyed on Monday.")
            try pipeline.write("in/b.txt", "The army denied the report.\n\nNothing burned, Ana Berg said.")
            try pipeline.write("in/empty.txt", "")
            try await pipeline.launch()
            let export = try await pipeline.export()
            #expect(export.split(separator: "\n").count == 2)

            let query = try pipeline.start("hearsay", "query", "--claimer", "berg", "--json")
            #expect(try await query.status() == 0)
            #expect(query.output.contains("40 houses"))

            // Nobody runs the pipeline any more: the commands start its hub for as long as they ask.
            for (arguments, words) in [
                (["audit"], "the audit closes"), (["dead", "ls"], "no item is dead"),
                (["explain", "in/a.txt"], "stored"),
            ] {
                let command = try pipeline.start("hearsay", arguments)
                #expect(try await command.status() == 0, "\(command.standardError)")
                #expect(command.output.contains(words), "\(arguments): \(command.output)")
            }
            #expect(pipeline.processes().isEmpty)

            try await pipeline.launch()
            #expect(try await pipeline.export() == export)
            #expect(pipeline.processes().isEmpty)
        }

        @Test func `a batch of which nothing is stored ends well`() async throws {
            let pipeline = try Pipeline()
            try pipeline.write("in/empty.txt", "")
            let launch = try await pipeline.launch()
            #expect(launch.output.contains("0 stored, 2 skipped, 0 dead"), "\(launch.output)")
        }
    }
}
