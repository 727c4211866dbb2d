import Testing

/// The rules that follow when attributions are found: one table a rule.
struct CompletionRuleTests {
    @Test(
        arguments: [
            ("KYIV, Ukraine (AP) — The dam will hold, Berg said.", ["Berg | said | The dam will hold"]),
            ("SEOUL, Jan. 13 - The dam will hold, Berg said.", ["Berg | said | The dam will hold"]),
            ("The dam - an old one - will hold, Berg said.", ["Berg | said | The dam - an old one - will hold"]),
        ], Reading.allCases)
    func dateline(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }

    @Test(
        arguments: [
            ("Berg declined to comment on the report.", []),
            ("Berg asked not to be named.", []),
            ("Berg asked that her name not be used because she feared for her job.", []),
            ("Berg said nothing after the talks.", []),
            ("No group has claimed that it planted the mine.", []),
            ("Asked whether the dam would hold, Berg left the room.", []),
            ("Berg has not confirmed the report.", []),
            ("Berg confirmed the report.", ["Berg | confirmed | the report"]),
            ("Berg has not denied the report.", ["Berg | has not denied | the report"]),
        ], Reading.allCases)
    func silence(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }

    @Test(
        arguments: [
            ("Inflation was 12%, the ministry said.", ["the ministry | said | Inflation was 12%"]),
            ("Kyiv has put the losses at more than 3,000.", ["Kyiv | has put | the losses at more than 3,000"]),
            (
                "Anna Berg had earlier put the toll at more than 20.",
                ["Anna Berg | had earlier put | the toll at more than 20"]
            ),
            ("The ministry puts the number of dead at 40.", ["The ministry | puts | the number of dead at 40"]),
            ("Berg put the lamp at the window.", []),
        ], Reading.allCases)
    func figure(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }

    @Test(
        arguments: [
            (
                "Anna Berg denied the report.\n“We were not there at all.”",
                ["Anna Berg | denied | the report", "Anna Berg | - | We were not there at all"]
            ),
            ("The rain stopped.\n“We were not there at all.”", []),
        ], Reading.allCases)
    func floatingQuotation(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }
}
