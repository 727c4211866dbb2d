import Testing

struct ClauseRuleTests {
    @Test(
        arguments: [
            ("The minister said that the bridge was safe.", ["The minister | said | that the bridge was safe"]),
            ("The minister said the bridge was safe.", ["The minister | said | the bridge was safe"]),
            (
                "Anna Berg, a spokeswoman for the port, said on Tuesday that ships had left.",
                ["Anna Berg, a spokeswoman for the port | said | that ships had left"]
            ),
            ("Officials in Kyiv say the dam will hold.", ["Officials in Kyiv | say | the dam will hold"]),
            ("Berg told reporters that nobody was hurt.", ["Berg | told | that nobody was hurt"]),
            ("Berg has repeatedly denied that he knew.", ["Berg | has repeatedly denied | that he knew"]),
            ("In October, Ukraine reported that 200 men had left.", ["Ukraine | reported | that 200 men had left"]),
            ("Berg asked whether the vote was legal.", ["Berg | asked | whether the vote was legal"]),
            ("A poll shows voters want new roads.", ["A poll | shows | voters want new roads"]),
            (
                "Berg said the road was closed and noted that rain had fallen.",
                ["Berg | said | the road was closed", "Berg | noted | that rain had fallen"]
            ),
            ("The United States sent trucks to the border.", []),
            ("He read the reports on the table.", []),
        ], Reading.allCases)
    func finds(_ row: (String, [String]), _ reading: Reading) {
        let (text, expected) = row
        #expect(reading.attributions(text) == expected)
    }
}
