import DocumentModel
import Testing

/// Statements of claims: absolute dates, 2024-12-28 being the day of publication.
struct DateRuleTests {
    @Test(
        arguments: [
            (
                "The attack took place on a Friday in 2015, Anna Berg said.",
                "The attack took place on a Friday in 2015."
            ),
            (
                "Anna Berg said the talks would begin next week.",
                "The talks would begin in the week of 30 December 2024."
            ),
            ("Anna Berg said the vote had been held last month.", "The vote had been held in November 2024."),
            ("Anna Berg said the bridge was hit early on Friday.", "The bridge was hit early on 27 December 2024."),
            ("Anna Berg said she told staff Monday to leave.", "Anna Berg told staff on 23 December 2024 to leave."),
            (
                "Anna Berg said today's brutal, senseless attack was a crime.",
                "The brutal, senseless attack of 28 December 2024 was a crime."
            ),
            // what was said on another day is counted from that day, or stays as it was said
            ("\"Today is a dark day,\" Anna Berg said on 24 February 2022.", "24 February 2022 is a dark day."),
            ("\"We will march tomorrow,\" Anna Berg said on Monday.", "We will march on 24 December 2024."),
            ("\"Last year was wet,\" Anna Berg said in March 2023.", "Last year was wet."),
            (
                "\"The talks begin next week,\" Anna Berg said on Monday.",
                "The talks begin in the week of 30 December 2024."
            ),
            ("\"We met on Thursday,\" Anna Berg said on Friday.", "We met on 26 December 2024."),
            ("\"Today is a dark day,\" Anna Berg said.", "28 December 2024 is a dark day."),
            // counted from what the text tells of, not from publication
            ("Anna Berg said the shelling resumed a day later.", "The shelling resumed a day later."),
            // no night in particular
            ("\"They came at night,\" Anna Berg said.", "They came at night."),
            (
                "\"They came on Monday. Today we buried nine,\" Anna Berg said.",
                "They came on 23 December 2024. On 28 December 2024 we buried nine."
            ),
            ("Anna Berg said they would be better off next year anyway.", "They would be better off in 2025 anyway."),
            (
                "Anna Berg called Tuesday's storming of Parliament treasonous.",
                "The storming of Parliament of 24 December 2024 is treasonous."
            ),
            // a part of a name
            ("Anna Berg said the spring statement was late.", "The spring statement was late."),
            // what is condemned has happened
            ("Norway condemns the attack in Lom on Monday.", "Norway condemns the attack in Lom on 23 December 2024."),
            ("Berg said this year 58 percent of the aid was lost.", "In 2024 58 percent of the aid was lost."),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
