import DocumentModel
import Testing

/// Where the words of an office begin and end, and for whom their holders speak.
struct OfficeBoundTests {
    private func roles(_ text: String) -> [String?] {
        Analysis.parsed(text).entities.filter { $0.type == .person }.map(\.role)
    }

    @Test(
        arguments: [
            ("In the same way Sen. Anna Berg voted no.", "Sen."),
            ("By naming Sen. Anna Berg the party won.", "Sen."),
            ("To limit the damage Secretary Anna Berg flew in.", "Secretary"),
            ("On the same network President Anna Berg spoke.", "President"),
            ("The administration of former President Anna Berg lied.", "former President"),
            ("Alongside Vice President Anna Berg the mayor spoke.", "Vice President"),
            ("Togo\nMinister Anna Berg spoke.", "Minister"),
            ("They met party Chairman Anna Berg there.", "party Chairman"),
            ("They met Oscar-winning actress Anna Berg there.", "Oscar-winning actress"),
            ("They met acting President Anna Berg there.", "acting President"),
            ("The department of energy secretary Anna Berg spoke.", "department of energy secretary"),
            ("UN envoy to Yemen Hans Grundberg spoke.", "UN envoy to Yemen"),
            ("Anna Berg, former secretary of state, spoke.", "former secretary of state"),
            ("Anna Berg, moderator of the first debate, spoke.", "moderator of the first debate"),
            ("Anna, people left.", nil), ("Anna Berg, and many voters, left.", nil),
            ("Anna Berg, 40 ― a father and teacher, died.", nil),
        ] as [(String, String?)])
    func areTold(text: String, expected: String?) { #expect(roles(text) == [expected]) }

    /// A portfolio is no employer.
    @Test(
        arguments: [
            ("Anna Berg, Minister for the Middle East, spoke.", []),
            ("The UN's special envoy for Syria, Anna Berg, spoke.", ["United Nations"]),
            ("They met Oscar-winning actress Anna Berg there.", []),
            ("Anna Berg, a spokeswoman for the Red Cross, spoke.", ["Red Cross"]),
        ] as [(String, [String])])
    func portfolios(text: String, expected: [String]) {
        let document = Analysis.parsed(text)
        let person = document.entities.first { $0.type == .person }
        #expect(person?.affiliations.compactMap { id in document.entities.first { $0.id == id }?.name } == expected)
    }
}
