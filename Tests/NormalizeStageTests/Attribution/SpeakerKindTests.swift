import DocumentModel
import Testing

/// Who is meant by words that hold another's name, and what stands where a speaker or his words should; a table a rule.
struct SpeakerKindTests {
    /// An aide is not the one whom he serves.
    @Test(arguments: [
        ("A spokesman for Prime Minister Keir Starmer said it rained.", "spokesman 1"),
        ("An adviser to former President Donald Trump said it rained.", "adviser 1"),
        ("A spokesman for House Speaker Paul Ryan said it rained.", "spokesman 1"),
        ("Secretary of State Marco Rubio said it rained.", "Marco Rubio"),
        ("US President Donald Trump said it rained.", "Donald Trump"),
        ("Minister for the Middle East Karl Lind said it rained.", "Karl Lind"),
    ])
    func servants(text: String, expected: String) {
        let source = Reader.claims(text).first?.attribution.last?.source
        #expect(source?.name ?? source?.pseudonym == expected)
    }

    /// The day behind a verb of saying is no word of the claim.
    @Test(arguments: [
        ("The senator said Monday he opposed the deal.", "The senator opposed the deal."),
        ("Netanyahu said Saturday Israel would not stop.", "Israel would not stop."),
        ("Officials said Sunday 12 people had died.", "12 people had died."),
        ("The senator said Friday's raid had failed.", "The raid of 27 December 2024 had failed."),
    ])
    func days(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").first?.statement == expected)
    }

    /// Who is accused accuses nobody.
    @Test(arguments: [
        (
            "Togo accused of war crimes in Mali by rights group",
            ["rights group | Togo is guilty of war crimes in Mali."]
        ),
        (
            "Togo was accused of war crimes in Mali by a rights group.",
            ["a rights group | Togo is guilty of war crimes in Mali."]
        ),
        ("Mayor accused of taking bribes", ["- | Mayor took bribes."]),
        ("Anna Berg accused Togo of war crimes.", ["Anna Berg | Togo is guilty of war crimes."]),
    ])
    func accused(text: String, expected: [String]) {
        let told = Reader.claims(text).filter { $0.quotation != .none }.map { claim in
            "\(claim.attribution.last?.source?.text ?? "-") | \(claim.statement ?? "-")"
        }
        #expect(told == expected)
    }

    /// Nouns for what somebody says.
    @Test(arguments: [
        (
            "Lavrov's answer was that the troops would stay.",
            [Said("Sergei Lavrov", "answer", "that the troops would stay")]
        ),
        (
            "The government's response was that the law was needed.",
            [Said("The government", "response", "that the law was needed")]
        ),
        ("The answer is that the law was needed.", []),
    ])
    func answers(text: String, expected: [Said]) {
        #expect(Reader.claims(text).filter { $0.quotation != .none }.map(Said.init) == expected)
    }

    /// A name in capitals is no pronoun; where a report was filed is no source; nor is "you".
    @Test(arguments: [
        ("Hospitals are full, the WHO said.", [Said("World Health Organization", "say", "Hospitals are full")]),
        (
            "SEOUL, Oct. 18 (Yonhap) -- Togo has decided to send troops, the intelligence service said Friday.",
            [Said("the intelligence service", "say", "Togo has decided to send troops")]
        ),
        ("Do you expect the talks to resume?", []),
        (
            "Togo sends 3,000 more troops to Mali: spy agency",
            [Said("spy agency", ":", "Togo sends 3,000 more troops to Mali")]
        ),
    ])
    func speakers(text: String, expected: [Said]) {
        #expect(Reader.claims(text).filter { $0.quotation != .none }.map(Said.init) == expected)
    }

    /// All of an office's name, and nothing of the word before.
    @Test(arguments: [
        ("UN Secretary-General António Guterres said it rained.", "Secretary-General"),
        ("Commander-in-Chief Karl Lind said it rained.", "Commander-in-Chief"),
        ("Mayor-elect Anna Berg said it rained.", "Mayor-elect"),
        ("Moscow-installed governor Karl Lind said it rained.", "governor"),
        ("The mayor, Anna Berg, said it rained.", "mayor"),
    ])
    func offices(text: String, expected: String) {
        #expect(Reader.claims(text).first?.attribution.last?.source?.role == expected)
    }

    /// A statement without marks goes on to the end of its paragraph where it is in the first person; who speaks in a
    /// headline is not the one spoken to.
    @Test(arguments: [
        (
            "Karl Lind said: The regime has lost control. It must stop. We will not accept this.",
            [Said("Karl Lind", "say", "The regime has lost control. It must stop. We will not accept this")]
        ),
        (
            "Karl Lind said: The regime has lost control. It must stop.",
            [Said("Karl Lind", "say", "The regime has lost control")]
        ),
        ("Berg to Lind: You have no cards", [Said("Berg", ":", "You have no cards")]),
        ("How many of our arguments continue to focus on money.", []),
        ("The debate promised to be a long one.", []),
        (
            "Anna Berg urged the prime minister, Karl Lind, to work with the Kurds.",
            [Said("Anna Berg", "urge", "the prime minister, Karl Lind, to work with the Kurds")]
        ),
    ])
    func extent(text: String, expected: [Said]) {
        #expect(Reader.claims(text).filter { $0.quotation != .none }.map(Said.init) == expected)
    }

    /// Whom a body that has its own claim of a relative clause stands for.
    @Test(arguments: [
        ("There was no reaction from Togo, which has denied targeting civilians.", "Togo"),
        ("The rally was attended by Anna Berg, who said the war was lost.", "Anna Berg"),
    ])
    func relatives(text: String, expected: String) {
        #expect(Reader.claims(text).filter { $0.quotation != .none }.last?.attribution.last?.source?.name == expected)
    }
}
