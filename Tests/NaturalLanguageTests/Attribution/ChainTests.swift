import Testing

/// Who passes on what somebody else claims: one table a rule.
struct ChainTests {
    @Test(
        arguments: [
            (
                "A security source told Reuters that two men had left.",
                ["Reuters | told | A security source | told | that two men had left"]
            ),
            ("Anna Berg told Reuters that two men had left.", ["Anna Berg | told | that two men had left"]),
            ("An official told reporters that two men had left.", ["An official | told | that two men had left"]),
        ], Reading.allCases)
    func outletAddressee(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }

    @Test(
        arguments: [
            (
                "“The men left,” Anna Berg said, as quoted by the state news agency SANA.",
                ["the state news agency SANA | as quoted by | Anna Berg | said | The men left"]
            ),
            (
                "A border guard quoted by state television said that the men had left.",
                ["state television | quoted by | A border guard | said | that the men had left"]
            ),
            (
                "According to Bild, an internal paper speaks of 600 dead.",
                ["Bild | According to | an internal paper | speaks of | 600 dead"]
            ),
        ], Reading.allCases)
    func carrier(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }

    @Test(
        arguments: [
            (
                "The BBC quoted the ministry as saying that the men had left.",
                ["The BBC | quoted | the ministry | saying | that the men had left"]
            ),
            (
                "“The men left,” Berg quoted the ministry as saying.",
                ["Berg | quoted | the ministry | saying | The men left"]
            ),
            (
                "Berg was quoted by SANA as saying that the men had left.",
                ["SANA | quoted by | Berg | saying | that the men had left"]
            ),
            (
                "Berg was quoted as saying that the men had left.",
                ["Berg | was quoted as saying | that the men had left"]
            ),
        ], Reading.allCases)
    func quotedAsSaying(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }

    @Test(
        arguments: [
            (
                "The men had left, Anna Berg said, citing the ministry.",
                ["Anna Berg | said | the ministry | citing | The men had left"]
            ),
            (
                "Anna Berg, citing the ministry, said that the men had left.",
                ["Anna Berg | said | the ministry | citing | that the men had left"]
            ),
            (
                "The paper reported, citing a confidential report, that the men had left.",
                ["The paper | reported | a confidential report | citing | that the men had left"]
            ),
            (
                "The paper reported on Nov. 19, citing two aides, that the men had left.",
                ["The paper | reported | two aides | citing | that the men had left"]
            ),
            (
                "The men had left, an aide said, asking not to be named, citing the rules.",
                ["an aide | said | The men had left"]
            ),
        ], Reading.allCases)
    func citing(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }

    @Test(
        arguments: [
            (
                "The ministry said that two men had left, according to Anna Berg.",
                ["Anna Berg | according to | The ministry | said | that two men had left"]
            ),
            (
                "An official put the number of dead at 40, SANA reported.",
                ["SANA | reported | An official | put | the number of dead at 40"]
            ),
            ("Two men had left, according to Anna Berg.", ["Anna Berg | according to | Two men had left"]),
            (
                "Berg said that the families had asked for quiet.",
                ["Berg | said | that the families had asked for quiet"]
            ),
            ("Berg said that the plan would add to the debt.", ["Berg | said | that the plan would add to the debt"]),
        ], Reading.allCases)
    func innerSource(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }

    @Test(
        arguments: [
            (
                "Anna Berg told Karl Lind, according to the ministry, that the men had left.",
                ["the ministry | according to | Anna Berg | told | that the men had left"]
            )
        ], Reading.allCases)
    func interposedSource(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }

    @Test(arguments: [
        (
            "Anna Berg, citing what she described as early reports, said that the men had left.",
            ["Anna Berg | said | early reports | citing | that the men had left"]
        ),
        (
            "Togo has urged Mali to leave, Bloomberg reported on Thursday, citing two aides.",
            ["Bloomberg | reported | two aides | citing | Togo | has urged | Mali to leave"]
        ),
        (
            "The chief told the board, two diplomats said, that the men had left.",
            ["two diplomats | said | The chief | told | that the men had left"]
        ),
        (
            "Anna Berg urged the men to leave, her spokesman said in a post on Telegram.",
            ["her spokesman | said | Anna Berg | urged | the men to leave"]
        ),
        (
            "The minister said in remarks carried by state television that the men had left.",
            ["state television | carried by | The minister | said | that the men had left"]
        ),
    ])
    func passedOn(text: String, expected: [String]) {
        #expect(Reading.product.attributions(text) == expected)
    }

    @Test(arguments: [
        (
            "The article cited a report that said the men had left.",
            ["The article | cited | a report | said | the men had left"]
        ),
        (
            "The paper cited documents that showed the ministry knew of it.",
            ["The paper | cited | documents | showed | the ministry knew of it"]
        ),
    ])
    func citedReport(text: String, expected: [String]) {
        #expect(Reading.product.attributions(text) == expected)
    }

    @Test(arguments: [
        (
            "Two officers claimed that the bridge had been mined, the lawmaker added.",
            ["the lawmaker | added | Two officers | claimed | that the bridge had been mined"]
        ),
        (
            "Togo has urged Mali to leave, Bloomberg reported, citing two aides.",
            ["Bloomberg | reported | two aides | citing | Togo | has urged | Mali to leave"]
        ),
    ])
    func outerSource(text: String, expected: [String]) {
        #expect(Reading.product.attributions(text) == expected)
    }
}
