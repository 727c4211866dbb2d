import Testing

struct QuotationRuleTests {
    @Test(
        arguments: [
            ("“We are ready,” Berg said.", ["Berg | said | We are ready"]),
            ("\"We are ready,\" said Berg.", ["Berg | said | We are ready"]),
            ("Berg said: “We are ready.”", ["Berg | said | We are ready"]),
            ("Berg told reporters on Friday, \"We are ready.\"", ["Berg | told | We are ready"]),
            ("“We are ready,” Berg said, “and we will stay.”", ["Berg | said | We are ready … and we will stay"]),
            (
                "“We are ready,” Berg said. “We will stay here all winter.”",
                ["Berg | said | We are ready … We will stay here all winter"]
            ),
            ("“It rained. It snowed. We walked,” she said.", ["she | said | It rained. It snowed. We walked"]),
            (
                "“We are ready,” Berg said.\n“We have the men and we have the time.”",
                ["Berg | said | We are ready", "Berg | - | We have the men and we have the time"]
            ),
            ("Berg continued:\n“We are ready to leave.”", ["Berg | continued | We are ready to leave"]),
            ("‘We are ready,’ Berg said. ‘We will stay.’", ["Berg | said | We are ready … We will stay"]),
            ("'We are ready,' Berg said.", ["Berg | said | We are ready"]),
            ("The soldiers' homes are gone and the boys' school too.", []),
            ("“We are not ready, said Berg.", ["Berg | said | We are not ready"]),
            ("“We are ready,” a port manager said by phone.", ["a port manager | said | We are ready"]),
            ("The band played “Blue River” all night.", []),
        ], Reading.allCases)
    func finds(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }

    /// A missing mark spoils its own paragraph at most.
    @Test func boundsUnbalancedMarks() {
        let text = "“We are ready, Berg said.\nRain fell on Kyiv.\n“We will stay,” Berg said."
        #expect(Reading.product.attributions(text).last == "Berg | said | We will stay")
    }
}
