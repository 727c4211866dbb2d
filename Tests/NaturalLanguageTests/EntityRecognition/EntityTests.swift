import DocumentModel
import NaturalLanguage
import Testing

struct EntityTests {
    @Test(arguments: [
        ("Ukraine thanked NATO.", ["Ukraine GPE Q212", "NATO ORGANIZATION Q7184"]),
        ("They met Anna Berg in Kursk Oblast.", ["Anna Berg PERSON -", "Kursk Oblast GPE -"]),
        (
            "The Ministry of Defence praised Zelensky.",
            ["Ministry of Defence ORGANIZATION -", "Volodymyr Zelenskyy PERSON Q3874799"]
        ),
        ("Russian troops left.", ["Russia GPE Q159"]),
        ("They told us to leave.", []),
        ("Yesterday the rain stopped.", []),
    ])
    func names(text: String, expected: [String]) {
        let entities = Analysis.extracted(text).entities
        #expect(entities.map { "\($0.name) \($0.type.rawValue) \($0.identifier ?? "-")" } == expected)
    }

    @Test(arguments: [
        (
            "US National Security Council Spokesperson John Kirby spoke.",
            "US National Security Council Spokesperson"
        ),
        ("Ukrainian President Zelenskyy spoke.", "Ukrainian President"),
        ("Anna Berg, a spokeswoman for the Red Cross, spoke.", "spokeswoman for the Red Cross"),
    ])
    func offices(text: String, role: String) {
        let person = Analysis.extracted(text).entities.first { $0.type == .person }
        #expect(person?.role == role)
    }
}
