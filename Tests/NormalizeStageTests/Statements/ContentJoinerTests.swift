import DocumentModel
import Testing

/// Statements of claims: interrupted claims.
struct ContentJoinerTests {
    @Test(
        arguments: [
            ("\"We would love to stay,\" Anna Berg said, \"but we cannot.\"", "We would love to stay, but we cannot."),
            (
                "\"They chose a holiday. What could be more cruel?\" Anna Berg said.",
                "They chose a holiday. What could be more cruel?"
            ),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
