import Testing

/// The rules that follow when attributions are found: one table a rule.
struct CompletionRuleTests {
    @Test(
        arguments: [
            ("KYIV, Ukraine (AP) — The dam will hold, Berg said.", ["Berg | said | The dam will hold"]),
            ("SEOUL, Jan. 13 - The dam will hold, Berg said.", ["Berg | said | The dam will hold"]),
            ("LAGOS: The dam will hold, Berg said.", ["Berg | said | The dam will hold"]),
            (
                "MOSCOW - Gunmen killed 133 people, the ministry said.",
                ["the ministry | said | Gunmen killed 133 people"]
            ),
            ("19:30 “The dam will hold,” Berg said.", ["Berg | said | The dam will hold"]),
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
            ("Berg refused to say when the talks would resume.", []),
            ("Berg described it on the condition of anonymity.", []),
            ("Berg confirmed the report.", ["Berg | confirmed | the report"]),
            ("Berg has not denied the report.", ["Berg | has not denied | the report"]),
        ], Reading.allCases)
    func silence(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }

    @Test(arguments: [
        (
            "Togo urged restraint, and Mali, in a rare rebuke, deplored the attack.",
            ["Togo | urged | restraint", "Mali | deplored | the attack"]
        ),
        (
            "Egypt called for a truce, and Mali, in a letter, urged Israel to stop.",
            ["Egypt | called for | a truce", "Mali | urged | Israel to stop"]
        ),
    ])
    func aside(text: String, expected: [String]) {
        #expect(Reading.product.attributions(text) == expected)
    }

    @Test(arguments: [
        ("Togo, Mali says, is ready.", ["Mali | says | Togo … is ready"]),
        ("Togo, Kyiv claims, is ready.", ["Kyiv | claims | Togo … is ready"]),
        ("Hamas, Israel says, has rejected it.", ["Israel | says | Hamas … has rejected it"]),
        ("The plan, said Anna Berg, will fail.", ["Anna Berg | said | The plan … will fail"]),
        (
            "The convoy, said the ministry, never reached the town.",
            ["the ministry | said | The convoy … never reached the town"]
        ),
        ("The envoy, Anna Berg said on Friday, was never told.", ["Anna Berg | said | The envoy … was never told"]),
        ("Togo, Anna Berg said, “has the knowledge”.", ["Anna Berg | said | Togo … has the knowledge"]),
        // "Anna Berg" is no subject of what is said, and "asked about it" no source.
        ("Anna Berg, asked about it, said that the dam would hold.", ["Anna Berg | said | that the dam would hold"]),
    ])
    func interruptedClause(text: String, expected: [String]) {
        #expect(Reading.product.attributions(text) == expected)
    }

    @Test(arguments: [
        (
            "The raid was described as “reckless” by Anna Berg.",
            ["Anna Berg | was described | The raid … as “reckless”"]
        ),
        ("“A provocation,” was how Anna Berg described it.", ["Anna Berg | described | A provocation"]),
        ("“A disgrace” is how one deputy put it.", ["one deputy | put | A disgrace"]),
        ("Anna Berg, the minister, denied this to The Guardian.", ["Anna Berg, the minister | denied | this"]),
        ("A NATO official confirmed the figure to reporters.", ["A NATO official | confirmed | the figure"]),
        ("Spain confirmed its commitment to NATO.", ["Spain | confirmed | its commitment to NATO"]),
        ("Anna Berg ruled out talks with Togo.", ["Anna Berg | ruled out | talks with Togo"]),
        // A quotation that begins inside of the claim has both of its marks.
        (
            "Anna Berg said that “we need jets” and that “time is short”.",
            ["Anna Berg | said | that “we need jets” and that “time is short”"]
        ),
    ])
    func verdict(text: String, expected: [String]) {
        #expect(Reading.product.attributions(text) == expected)
    }

    @Test(arguments: [
        ("Putin told Scholz Ukraine was stalling.", ["Putin | told | Ukraine was stalling"]),
        ("Lind told CNN Russia had lost 300 tanks.", ["Lind | told | Russia had lost 300 tanks"]),
        ("The mayor told residents water would be cut.", ["The mayor | told | water would be cut"]),
        ("Anna Berg said after meeting Karl Lind that it rained.", ["Anna Berg | said | that it rained"]),
        (
            "Three people briefed on the talks said the dam would hold.",
            ["Three people briefed on the talks | said | the dam would hold"]
        ),
    ])
    func addressee(text: String, expected: [String]) {
        #expect(Reading.product.attributions(text) == expected)
    }

    @Test(arguments: [
        (
            "Channel 12 reported, without citing sources, that the minister had resigned.",
            ["Channel 12 | reported | that the minister had resigned"]
        ),
        (
            "The army assesses with some confidence that the dam will hold.",
            ["The army | assesses | that the dam will hold"]
        ),
        (
            "The mayor said the attackers, armed with rifles, had surrounded the village.",
            ["The mayor | said | the attackers, armed with rifles, had surrounded the village"]
        ),
        (
            "The outlawed Free Army had earlier said in a statement that it was holding 12 men.",
            ["The outlawed Free Army | had earlier said in a statement | that it was holding 12 men"]
        ),
    ])
    func wholeClause(text: String, expected: [String]) {
        #expect(Reading.product.attributions(text) == expected)
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
            ("Anna Berg on Sunday put the number at 31,000.", ["Anna Berg | put | the number at 31,000"]),
            ("The ministry gave a toll of 12.", ["The ministry | gave | a toll of 12"]),
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
