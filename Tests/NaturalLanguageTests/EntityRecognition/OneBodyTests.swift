import DocumentModel
import Testing

/// One body under several names has one id.
struct OneBodyTests {
    @Test(arguments: [
        ("The Syrian Government met. The Syrian government said so.", ["organization:government-of-syria"]),
        ("The Government of Iraq met. Iraq's government said so.", ["organization:government-of-iraq"]),
        ("The Lind Government met.", ["organization:lind-government"]),
        ("The S.E.C. sued a bank. The SEC won.", ["organization:sec"]),
    ])
    func ids(text: String, expected: [String]) {
        let document = Analysis.parsed(text)
        #expect(document.entities.filter { $0.type == .organization }.map(\.id) == expected)
    }

    /// The people of a party, as noun and as adjective.
    @Test func partyPeople() {
        let document = Analysis.parsed("Republicans met. A Republican voter left.")
        #expect(document.entities.map(\.name) == ["Republicans"])
    }
}
