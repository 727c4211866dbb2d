import DocumentModel
import Testing

/// What stands before a cue in the passive and is no clause.
struct PassiveCueRuleTests {
    @Test(arguments: [
        ("Her views were echoed by many experts.", "Her views were echoed by many experts."),
        ("The dam was praised by many experts.", "Many experts praised the dam."),
    ])
    func statement(text: String, expected: String) { #expect(Reader.claims(text).last?.statement == expected) }
}
