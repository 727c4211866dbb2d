import Testing

/// Quotations with their speakers, as users see them: with trees and the model.
struct QuotationTests {
    /// Of a direct quotation nothing is left out.
    @Test(arguments: [
        (
            "Stoltenberg vowed: “We will not waver. We will not tire. We will stand with you.”",
            Said("Jens Stoltenberg", "vow", "We will not waver. We will not tire. We will stand with you")
        ),
        (
            "Macron warned: “Europe can die. It can die soon. It depends on our choices.”",
            Said("Emmanuel Macron", "warn", "Europe can die. It can die soon. It depends on our choices")
        ),
        (
            "Sandu promised: “We will not sell out. We will not bow. We will go to Brussels.”",
            Said("Maia Sandu", "promise", "We will not sell out. We will not bow. We will go to Brussels")
        ),
        (
            "The general pledged: “We will hold. We will not run. We will be back.”",
            Said("The general", "pledge", "We will hold. We will not run. We will be back")
        ),
        (
            "The leader said in a video on Telegram, adding: “The enemy will pay.”",
            Said("The leader", "add", "The enemy will pay")
        ),
        (
            "Maia Sandu, asked whether the coalition might still soften its policy, said: “I doubt it.”",
            Said("Maia Sandu", "say", "I doubt it")
        ),
    ])
    func whole(text: String, expected: Said) {
        #expect(Reader.said(text) == [expected])
    }

    /// A quotation without a cue is the only person's whom the sentence before presents, and its next paragraphs are too.
    @Test(arguments: [
        ("Maia Sandu was defiant. “We will not be blackmailed.”", ["Maia Sandu"]),
        ("Amina Hassan, 38, left Khartoum in April. “Our street is gone. There is nothing left.”", ["Amina Hassan"]),
        ("Yusuf Karimi, a baker, lost his son. “We had only him.”", ["Yusuf Karimi"]),
        ("Sandu was calm.\n“We will vote on Sunday. Nobody will stop us.”", ["Maia Sandu"]),
        (
            "“We slept,” said Rana Aziz.\n“The roof came down on us.\n“Then it was quiet.\n“Nobody came for hours.”",
            ["Rana Aziz", "Rana Aziz", "Rana Aziz", "Rana Aziz"]
        ),
        ("Olaf Scholz met Rishi Sunak in Berlin. “We agree on everything.”", []),
        ("The president met the troops and then the nurses. “This is our land.”", []),
        ("The square was empty. “This is our land.”", []),
    ])
    func floating(text: String, expected: [String]) {
        #expect(Reader.said(text).map(\.who) == expected)
    }
}
