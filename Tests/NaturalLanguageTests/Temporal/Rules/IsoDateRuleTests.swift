import Testing

struct IsoDateRuleTests {
    @Test(
        arguments: [
            ("The file is of 2016-11-07.", ["2016-11-07 DATE 2016-11-07"]),
            ("It began on 2016/11/07.", ["2016/11/07 DATE 2016-11-07"]),
            ("Report 20170302 says so.", ["20170302 DATE 2017-03-02"]),
            ("It was ready in 2016-11.", ["2016-11 DATE 2016-11"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
