import NaturalLanguage
import Testing

@Suite struct LemmaRuleTests {
    @Test(arguments: [
        ("l 0 ", "The", "the"), ("l 1 ", "Dogs", "dog"), ("l 3 y", "Cities", "city"), ("k 0 ", "NATO", "NATO"),
        ("t 0 ", "KYIV", "Kyiv"), ("l * be", "were", "be"), ("l 4 x", "it", "it"), ("l 0 ", "ÉTÉ", "été"),
        ("k 1 ", "Où", "O"),
    ])
    func lemma(_ rule: String, _ form: String, _ expected: String) {
        let bytes = form.utf8.span
        #expect(LemmaRule(rule)?.lemma(ByteText(bytes), 0, form.utf8.count) == expected)
    }

    @Test(arguments: ["", "l", "x 0 ", "l one "])
    func `what is no rule is refused`(_ rule: String) { #expect(LemmaRule(rule) == nil) }
}
