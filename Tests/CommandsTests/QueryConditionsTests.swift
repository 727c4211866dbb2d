import ArgumentParser
import Commands
import DocumentModel
import Ledger
import Testing

struct QueryConditionsTests {
    @Test func `every condition reaches the query`() throws {
        let arguments = [
            "grain ships", "--in", "document", "--claimer", "a", "--entity", "b", "--min", "1,000", "--max", "2e3",
            "--indicator", "killed-or-wounded", "--publisher", "c", "--since", "2024", "--until", "2024-12-28",
            "--certainty", "true-certain", "--document", "d", "--limit", "7",
        ]
        let query = try QueryConditions.parse(arguments).query()
        #expect(query.text == "grain ships")
        #expect(query.scope == .document)
        #expect(query.claimer == "a")
        #expect(query.entity == "b")
        #expect(query.figures?.low == 1000)
        #expect(query.figures?.high == 2000)
        #expect(query.indicator == "KILLED_OR_WOUNDED")
        #expect(query.publisher == "c")
        #expect(query.since == "2024")
        #expect(query.until == "2024-12-28")
        #expect(query.certainty == .trueCertain)
        #expect(query.documentID == "d")
        #expect(query.limit == 7)
    }

    @Test func `one number is a range of one`() throws {
        let figures = try QueryConditions.parse(["--number", "1,000"]).query().figures
        #expect(figures?.low == 1000)
        #expect(figures?.high == 1000)
    }

    @Test(arguments: [
        (["--number", "many"], "\"many\" is no number"),
        (["--number", "1", "--min", "1"], "give one or the other"),
        (["--since", "December"], "\"December\" is no date: write 2024, 2024-12 or 2024-12-28"),
        (["--since", "2024-1"], "\"2024-1\" is no date"),
        (["--since", "2024-13"], "\"2024-13\" is no date"),
        (["--until", "2024-12-32"], "\"2024-12-32\" is no date"),
        (["--until", "+024"], "\"+024\" is no date"),
        (["--since", "2025", "--until", "2024"], "--since is after --until"),
        (["--min", "10", "--max", "5"], "--min is above --max"),
        (["--limit", "0"], "--limit must be at least 1"),
        (["--certainty", "sure"], "sure"),
    ])
    func `what cannot be meant is refused`(_ arguments: [String], _ message: String) {
        let error = #expect(throws: (any Error).self) { try QueryConditions.parse(arguments) }
        #expect(error.map(QueryConditions.message(for:))?.contains(message) == true)
    }
}
