import Testing

struct ClockRuleTests {
    @Test(
        arguments: [
            ("They met at 3 p.m. on Friday.", ["3 p.m. on Friday TIME 2024-12-27T15:00"]),
            ("They met at 15:30.", ["15:30 TIME 2024-12-28T15:30"]),
            ("They met at noon.", ["noon TIME 2024-12-28T12:00"]),
            ("They met at half past seven.", ["half past seven TIME 2024-12-28T07:30"]),
            ("They met at 8 o'clock.", ["8 o'clock TIME 2024-12-28T08:00"]),
            ("They met at 4:30 a.m. local time on Sunday.", ["4:30 a.m. local time on Sunday TIME 2024-12-22T04:30"]),
            ("They met at 7 p.m. ET Monday.", ["7 p.m. ET Monday TIME 2024-12-23T19:00"]),
            ("They met at 14:30 (1330 GMT) on Monday.", ["14:30 (1330 GMT) on Monday TIME 2024-12-23T14:30"]),
            ("They met at 4:30 a.m. Kyiv time.", ["4:30 a.m. TIME 2024-12-28T04:30"]),
            ("They met on Oct. 3 at 8:15 a.m.", ["Oct. 3 at 8:15 a.m. TIME 2024-10-03T08:15"]),
        ] as [(String, [String])])
    func reads(text: String, expected: [String]) {
        #expect(TimeTable.times(text) == expected)
    }
}
