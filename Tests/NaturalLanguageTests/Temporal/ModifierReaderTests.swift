import Testing

struct ModifierReaderTests {
    @Test(
        arguments: [
            ("It took about three weeks.", ["about three weeks P3W APPROX"]),
            ("It took more than a month.", ["more than a month P1M MORE_THAN"]),
            ("It took less than two hours.", ["less than two hours PT2H LESS_THAN"]),
            ("It took nearly four decades.", ["nearly four decades P4DE LESS_THAN"]),
            ("It took at least a week.", ["at least a week P1W EQUAL_OR_MORE"]),
            ("It took no more than 10 days.", ["no more than 10 days P10D EQUAL_OR_LESS"]),
            ("It took a year or so.", ["a year or so P1Y APPROX"]),
            ("It began more than a year ago.", ["more than a year ago 2023 BEFORE"]),
            ("It began less than a year ago.", ["less than a year ago 2023 AFTER"]),
            ("It began at least two years ago.", ["at least two years ago 2022 ON_OR_BEFORE"]),
            ("It began in about 1990.", ["about 1990 1990 APPROX"]),
            ("It began at around 5 p.m.", ["around 5 p.m. 2024-12-28T17:00 APPROX"]),
            ("Leave no later than Friday.", ["no later than Friday 2024-12-27 ON_OR_BEFORE"]),
            ("It began in mid-May 2020.", ["mid-May 2020 2020-05 MID"]),
            ("It began early this morning.", ["early this morning 2024-12-28TMO START"]),
            ("It ended at the end of 2010.", ["the end of 2010 2010 END"]),
            ("They spoke about Friday.", ["Friday 2024-12-27"]),
            ("It lasted over two years.", ["over two years P2Y MORE_THAN"]),
            ("It was paid over two years.", ["two years P2Y"]),
            ("It grew over the past decade.", ["the past decade P1DE"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) { #expect(TimeTable.modifiers(text) == expected) }
}
