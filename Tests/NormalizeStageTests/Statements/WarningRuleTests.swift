import DocumentModel
import Testing

/// Statements of warnings.
struct WarningRuleTests {
    @Test(
        arguments: [
            ("Anna Berg warned Norway against selling gas.", "Norway should not sell gas."),
            ("Anna Berg warned that Norway would sell gas.", "Norway would sell gas."),
            ("The coast guard warned ships of falling debris.", "There may be falling debris."),
            ("Officials warned of floods.", "There may be floods."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
