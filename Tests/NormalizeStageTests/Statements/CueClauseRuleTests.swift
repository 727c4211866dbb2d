import DocumentModel
import Testing

/// What is no clause keeps its verb and the one who says it.
struct CueClauseRuleTests {
    @Test(arguments: [
        ("Anna Berg discussed the efforts to end the war.", "Anna Berg discussed the efforts to end the war."),
        ("Anna Berg spoke about the failure of the talks.", "Anna Berg spoke about the failure of the talks."),
        ("Anna Berg has repeatedly criticised the plan.", "Anna Berg has repeatedly criticised the plan."),
        ("Anna Berg explained how the dam would be built.", "Anna Berg explained how the dam would be built."),
        ("Anna Berg went on to discuss the fate of the dam.", "Anna Berg went on to discuss the fate of the dam."),
        ("Anna Berg has been a persistent critic of the plan.", "Anna Berg has been a persistent critic of the plan."),
        ("Anna Berg pointed to reports that the dam leaked.", "Anna Berg pointed to reports that the dam leaked."),
        (
            "Anna Berg told the local reporter Olav Lind how the dam would be built.",
            "Anna Berg told the local reporter Olav Lind how the dam would be built."
        ),
        ("Anna Berg portrayed herself as a friend of the poor.", "Anna Berg is a friend of the poor."),
    ])
    func fragments(text: String, expected: String) {
        #expect(Reader.claims(text).last?.statement == expected)
    }

    /// A clause stays without its cue, and so does what a relative pronoun says.
    @Test(arguments: [
        ("Anna Berg said the count raised questions.", "The count raised questions."),
        ("Anna Berg told a meeting that the dam was safe.", "The dam was safe."),
    ])
    func clauses(text: String, expected: String) { #expect(Reader.claims(text).last?.statement == expected) }
}
