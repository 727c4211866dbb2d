import Testing

struct MonthDateRuleTests {
    @Test
    func noDayThatIsNone() {
        #expect(TimeTable.times("They met on February 30, 2024.").allSatisfy { !$0.contains("02-30") })
        #expect(TimeTable.times("They met on February 29, 2024.") == ["February 29, 2024 DATE 2024-02-29"])
    }

    @Test
    func ofAYearThatWasNamed() {
        #expect(
            TimeTable.times("In 2019 he won. In June of that year he left.") == [
                "2019 DATE 2019", "June DATE 2019-06", "that year DATE 2019",
            ])
    }

    @Test(
        arguments: [
            ("They came in October.", ["October DATE 2024-10"]),
            ("They came on Oct. 25.", ["Oct. 25 DATE 2024-10-25"]),
            ("They came on 5 May 2023.", ["5 May 2023 DATE 2023-05-05"]),
            ("They came on May 5, 2023.", ["May 5, 2023 DATE 2023-05-05"]),
            ("They came on the 4th of July 1995.", ["the 4th of July 1995 DATE 1995-07-04"]),
            ("They came on the twenty-third of May 2020.", ["the twenty-third of May 2020 DATE 2020-05-23"]),
            ("They came since August 2024.", ["August 2024 DATE 2024-08"]),
            ("It opened in April of 1987.", ["April of 1987 DATE 1987-04"]),
            ("They came on Dec. 5.", ["Dec. 5 DATE 2024-12-05"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
