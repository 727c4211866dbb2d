import DocumentModel
import Ledger
import LedgerSQLite
import TestSupport
import Testing

struct ClaimQueryTests {
    let folder: TemporaryFolder
    let ledger: SQLiteLedger

    init() throws {
        folder = try TemporaryFolder()
        ledger = try SQLiteLedger(path: folder.file("ledger.sqlite"))
        try ledger.store(Self.documents)
    }

    static let documents = [
        Document.saying(
            "We lost about 1,000 men.", by: "José Álvarez", id: "d1", publisher: "Gazette", published: "2024-12-28",
            measures: [measure(1000, 1000, "KILLED")]),
        Document.saying(
            "They lost more than 3,000 soldiers.", by: "Ivana Marić", id: "d2", publisher: "Kyiv Tribune",
            published: "2024-11", measures: [measure(3000, nil, "KILLED_OR_WOUNDED")], certainty: .trueUncertain),
        Document.saying(
            "Fewer than 50 houses burned.", by: "Josef Król", id: "d3", publisher: "Tribune", published: "2025-01-02",
            measures: [measure(nil, 50, "DESTROYED")]),
        .complete(id: "d4"),
    ]

    static func measure(_ low: Double?, _ high: Double?, _ indicator: String) -> Measure {
        Measure(
            quantity: Quantity(span: Span(begin: 0, end: 1), low: low, high: high, comparator: .exact),
            indicator: indicator)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let found: [String]
        let set: @Sendable (inout ClaimQuery) -> Void

        init(_ name: String, _ found: [String], _ set: @escaping @Sendable (inout ClaimQuery) -> Void) {
            (testDescription, self.found, self.set) = (name, found, set)
        }
    }

    static let cases = [
        Case("everything, newest first, then by id", ["d3", "d1", "d4", "d2"]) { _ in },
        Case("limit", ["d3", "d1"]) { $0.limit = 2 },
        Case("a word", ["d1", "d2"]) { $0.text = "lost" },
        Case("a word in another case", ["d1", "d2"]) { $0.text = "LOST" },
        Case("two words, any order", ["d2"]) { $0.text = "soldiers lost" },
        Case("a word of the sentence that is not claimed", []) { $0.text = "said" },
        Case("a phrase", ["d1"]) { $0.text = "\"we lost\"" },
        Case("words that are no phrase", []) { $0.text = "\"lost we\"" },
        Case("the beginning of a word", ["d3"]) { $0.text = "hous*" },
        Case("the beginning without a star", []) { $0.text = "hous" },
        Case("words of FTS5's grammar are words", []) { $0.text = "lost OR NOT (NEAR" },
        Case("unbalanced quotation mark", ["d1"]) { $0.text = "\"we lost" },
        Case("no word at all", ["d3", "d1", "d4", "d2"]) { $0.text = " \"\" ?! * " },
        Case("normal form", ["d4"]) { $0.text = "grain" },
        Case("document's text", ["d4"]) { ($0.text, $0.scope) = ("nobody checked", .document) },
        Case("claimer's surname", ["d1"]) { $0.claimer = "alvarez" },
        Case("beginning of the claimer's name", ["d3", "d1"]) { $0.claimer = "jos" },
        Case("two beginnings", ["d3"]) { $0.claimer = "kro jos" },
        Case("claimer's role", ["d4"]) { $0.claimer = "mayor" },
        Case("claimer's affiliation", ["d4"]) { $0.claimer = "city as" },
        Case("one is no claimer for being spoken of", []) { $0.claimer = "grain" },
        Case("entity by its name", ["d4"]) { $0.entity = "zoe" },
        Case("entity by its identifier", ["d4"]) { $0.entity = "Q2" },
        Case("exact figure", ["d1"]) { $0.figures = .init(low: 1000, high: 1000) },
        Case("figure in an open range", ["d2"]) { $0.figures = .init(low: 5000, high: 5000) },
        Case("from below", ["d3"]) { $0.figures = .init(high: 40) },
        Case("from above", ["d2"]) {
            $0.figures = .init(low: 1201, high: nil); $0.claimer = "maric"
        },
        Case("quantity in the content", ["d2", "d4"].reversed()) { $0.figures = .init(low: 1300, high: 4000) },
        Case("indicator", ["d1"]) { $0.indicator = "KILLED" },
        Case("indicator and figure", ["d2"]) {
            $0.indicator = "KILLED_OR_WOUNDED"
            $0.figures = .init(low: 4000, high: 4000)
        },
        Case("indicator with another's figure", []) {
            $0.indicator = "KILLED"
            $0.figures = .init(low: 4000, high: 4000)
        },
        Case("publisher", ["d3", "d2"]) { $0.publisher = "tribune" },
        Case("publisher by two words", ["d2"]) { $0.publisher = "kyiv trib" },
        Case("since a day", ["d3", "d1", "d4"]) { $0.since = "2024-12-28" },
        Case("since a day within a month that is all that is known", ["d3", "d1", "d4", "d2"]) {
            $0.since = "2024-11-15"
        },
        Case("until a month, included", ["d1", "d4", "d2"]) { $0.until = "2024-12" },
        Case("until a day within a month that is all that is known", ["d2"]) { $0.until = "2024-11-15" },
        Case("certainty", ["d4", "d2"]) { $0.certainty = .trueUncertain },
        Case("document", ["d2"]) { $0.documentID = "d2" },
        Case("all must hold", []) { ($0.documentID, $0.publisher) = ("d2", "gazette") },
    ]

    @Test(arguments: cases)
    func finds(_ example: Case) throws {
        var query = ClaimQuery()
        example.set(&query)
        #expect(try ledger.claims(matching: query).map(\.document.id) == example.found)
    }

    @Test func `a result leads back to exact characters`() throws {
        var query = ClaimQuery()
        query.documentID = "d4"
        let kept = Document.complete(id: "d4").kept
        let record = try #require(try ledger.claims(matching: query).first)
        let origin = ClaimRecord.Origin(
            id: "d4", uri: kept.uri, title: kept.title, publisher: kept.publisher, publishedAt: kept.publishedAt)
        #expect([record.claim] == kept.claims)
        #expect(record.document == origin)
        let characters = Array(kept.text.unicodeScalars)[record.claim.content[0].begin..<record.claim.content[0].end]
        #expect(String(String.UnicodeScalarView(characters)) == "Zoë’s 🚂 moved")
    }
}
