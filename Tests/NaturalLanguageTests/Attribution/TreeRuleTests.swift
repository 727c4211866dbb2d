import Testing

/// Rules that ask the tree of a sentence: one table a rule.
struct TreeRuleTests {
    @Test(arguments: [
        (
            "Anna Berg said that the dam would hold, and called the reports a lie.",
            ["Anna Berg | said | that the dam would hold", "Anna Berg | called | the reports a lie"]
        ),
        ("Anna Berg said the dam would hold and last.", ["Anna Berg | said | the dam would hold and last"]),
    ])
    func coordinatedCue(text: String, expected: [String]) {
        #expect(Reading.product.attributions(text) == expected)
    }

    @Test(arguments: [
        (
            "According to the daily Bild, whose report others repeated, the dam would hold.",
            ["the daily Bild | According to | the dam would hold"]
        ),
        (
            "The dam would hold, according to Anna Berg, who called the news a relief.",
            ["Anna Berg | according to | The dam would hold", "who | called | the news a relief"]
        ),
    ])
    func sourceTail(text: String, expected: [String]) {
        #expect(Reading.product.attributions(text) == expected)
    }

    @Test(arguments: [
        ("The police chief, Anna Berg, told reporters the dam would hold.", "The police chief, Anna Berg | told"),
        ("Floods are near, UN says", "UN | says"),
        ("The flood will come, Berg told lawmakers on Monday.", "Berg | told"),
    ])
    func whatStandsWithoutTheModel(text: String, expected: String) {
        #expect(Reading.product.attributions(text).first?.hasPrefix(expected) == true)
    }
}
