import DocumentModel
import Testing

/// The names that statements put for pronouns, with their articles.
struct StatementNamesTests {
    @Test(
        arguments: [
            ("Mali said its forces had won. The Malians left the town.", "Mali's forces had won."),
            ("The African Union said its convoy had left.", "The African Union's convoy had left."),
            ("NATO met. The alliance said its convoy had left.", "NATO's convoy had left."),
        ])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last { $0.quotation != .none }?.statement == expected)
    }
}
