import DocumentModel
import Testing

/// "seems" and "appears" where nobody is named who thinks so.
struct RaisingVerbRuleTests {
    @Test(arguments: [
        ("The outline of the plan seems clear.", "The outline of the plan seems clear."),
        ("The words of the minister seemed to calm the crowd.", "The words of the minister seemed to calm the crowd."),
    ])
    func statement(text: String, expected: String) { #expect(Reader.claims(text).last?.statement == expected) }
}
