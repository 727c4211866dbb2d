import DocumentModel
import Testing

/// Offices in the plural, and how far the words of an office go.
struct SharedOfficeTests {
    private func roles(_ text: String) -> [String] {
        Analysis.parsed(text).entities.filter { $0.type == .person }.map { "\($0.name): \($0.role ?? "-")" }
    }

    @Test(
        arguments: [
            ("Sens. Anna Berg (R-La.) and John Kirby met.", ["Anna Berg: Sen.", "John Kirby: Sen."]),
            (
                "Senators Anna Berg, John Kirby and Nils Lind met.",
                [
                    "Anna Berg: Senator", "John Kirby: Senator", "Nils Lind: Senator",
                ]
            ),
            ("Senator Anna Berg and John Kirby met.", ["Anna Berg: Senator", "John Kirby: -"]),
        ] as [(String, [String])])
    func ofSeveral(text: String, expected: [String]) { #expect(roles(text) == expected) }

    @Test(
        arguments: [
            (
                "Anna Berg, director at the Institute of Law and whose book sold, left.",
                "director at the Institute of Law"
            ),
            ("Anna Berg, a professor of surgery and the editor of a journal, left.", "professor of surgery"),
            ("Anna Berg, chief executive of Lind -- the firm -- left.", "chief executive of Lind"),
            ("Anna Berg, the president's personal attorney, left.", "personal attorney"),
            ("Anna Berg, president of the Federation of Teachers, left.", "president of the Federation of Teachers"),
            ("They tried to damage Secretary Anna Berg.", "Secretary"),
            ("They made sure President Anna Berg knew.", "President"),
            ("Undersecretary for Political Affairs Anna Berg left.", "Undersecretary for Political Affairs"),
            ("Russian Chief of the General Staff Anna Berg left.", "Russian Chief of the General Staff"),
            ("Anna Berg, executive at an Ohio-based firm, left.", "executive at an Ohio-based firm"),
        ] as [(String, String)])
    func bounds(text: String, expected: String) {
        #expect(Analysis.parsed(text).entities.first { $0.type == .person }?.role == expected)
    }

    @Test func behindPreposition() {
        #expect(roles("Nils Berg, either directly or through a deputy, paid.") == ["Nils Berg: -"])
    }

    /// The country right before an office is named, that of an election is the election's.
    @Test(
        arguments: [
            ("The UK Special Representative Anna Berg spoke.", ["United Kingdom"]),
            ("U.S. Secretary of Defense Anna Berg spoke.", ["United States"]),
        ] as [(String, [String])])
    func places(text: String, expected: [String]) {
        let document = Analysis.parsed(text)
        let person = document.entities.first { $0.type == .person }
        #expect(person?.affiliations.compactMap { id in document.entities.first { $0.id == id }?.name } == expected)
    }
}
