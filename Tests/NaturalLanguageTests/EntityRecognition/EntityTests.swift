import DocumentModel
import NaturalLanguage
import Testing

struct EntityTests {
    @Test(arguments: [
        ("Ukraine thanked NATO.", ["Ukraine GPE Q212", "NATO ORGANIZATION Q7184"]),
        ("They met Anna Berg in Kursk Oblast.", ["Anna Berg PERSON -", "Kursk Oblast GPE Q3178"]),
        (
            "The Ministry of Defence praised Zelensky.",
            ["Ministry of Defence ORGANIZATION -", "Volodymyr Zelenskyy PERSON Q3874799"]
        ),
        ("Russian troops left.", ["Russia GPE Q159"]),
        ("They told us to leave.", []),
        ("Yesterday the rain stopped.", []),
    ])
    func names(text: String, expected: [String]) { #expect(Self.entities(text) == expected) }

    /// Variants of one name are one entity, with one identifier in every document.
    @Test(arguments: [
        ("Zelenskyy spoke to reporters.", "Volodymyr Zelenskyy PERSON Q3874799"),
        ("President Zelenskiy spoke to reporters.", "Volodymyr Zelenskyy PERSON Q3874799"),
        ("President Volodymyr Zelenskii spoke to reporters.", "Volodymyr Zelenskyy PERSON Q3874799"),
        ("He met Sergey Lavrov on Monday.", "Sergei Lavrov PERSON Q58217"),
        ("He met Recep Tayyip Erdogan on Monday.", "Recep Tayyip Erdoğan PERSON Q39259"),
        ("They returned to Kyiv on Monday.", "Kyiv GPE Q1899"),
        ("They returned to Kiev on Monday.", "Kyiv GPE Q1899"),
        ("They returned to Kharkov on Monday.", "Kharkiv GPE Q42308"),
    ])
    func variants(text: String, expected: String) { #expect(Self.entities(text) == [expected]) }

    @Test(arguments: [
        ("Kyiv said that it rained.", ["Government of Ukraine ORGANIZATION -"]),
        ("Moscow has repeatedly denied it.", ["Government of Russia ORGANIZATION -"]),
        ("A man in Moscow said that it rained.", ["Moscow GPE Q649"]),
    ])
    func capitals(text: String, expected: [String]) { #expect(Self.entities(text) == expected) }

    @Test(arguments: [
        ("They fired two HIMARS rockets and three Javelins.", ["HIMARS WEAPON", "Javelin WEAPON"]),
        ("A T-72 burned beside the road.", ["T-72 VEHICLE"]),
        ("Soldiers of the 3rd Assault Brigade returned.", ["3rd Assault Brigade MILITARY_UNIT"]),
        ("They swam in Lake Baikal.", ["Lake Baikal LOCATION"]),
    ])
    func types(text: String, expected: [String]) {
        let found = Analysis.extracted(text).entities.map { "\($0.name) \($0.type.rawValue)" }
        #expect(found == expected)
    }

    @Test func surnameOfSomebodyElse() {
        let entities = Self.entities("Anna Trump lives in Berlin.\nTrump is a teacher.")
        #expect(entities == ["Anna Trump PERSON -", "Berlin GPE Q64"])
    }

    private static func entities(_ text: String) -> [String] {
        Analysis.extracted(text).entities.map { "\($0.name) \($0.type.rawValue) \($0.identifier ?? "-")" }
    }
}
