import DocumentModel
import NaturalLanguage
import Testing

struct CoreferenceTests {
    @Test(
        arguments: [
            ("Anna Berg spoke.\nBerg said that it rained.", "Anna Berg"),
            ("Anna Berg spoke.\nShe said that it rained.", "Anna Berg"),
            ("Anna Berg, a spokeswoman for the port, spoke.\nThe spokeswoman said that it rained.", "Anna Berg"),
            ("Anna Berg met John Kirby.\nHe said that it rained.", "John Kirby"),
            ("The Joint Refugee Council met.\nJRC said that it rained.", "Joint Refugee Council"),
            ("Anna Berg spoke.\nHe said that it rained.", nil),
            ("She said that it rained.", nil),
        ] as [(String, String?)])
    func sourceIs(text: String, name: String?) {
        let claim = Analysis.claims(text).last
        #expect(claim?.attribution.last?.source?.name == name)
    }
}
