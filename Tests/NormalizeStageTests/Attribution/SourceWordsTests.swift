import DocumentModel
import Testing

/// What the words of a source say: who, in which office, how many; a table a rule.
struct SourceWordsTests {
    /// Two nouns in an apposition describe one person.
    @Test(arguments: [
        ("Anna Berg, an economist and tax expert, said it rained.", "NAMED Anna Berg"),
        ("Anna Berg, the architect of the plan and a close aide, said it rained.", "NAMED Anna Berg"),
        ("Anna Berg, the mayor, and John Kirby said it rained.", "GROUP -"),
        ("Anna Berg and John Kirby said it rained.", "GROUP -"),
    ])
    func appositions(text: String, expected: String) { #expect(Self.told(text) == expected) }

    @Test(arguments: [
        ("Twenty-seven states said it rained.", 27),
        ("Five doctors said it rained.", 5),
        ("Thirty witnesses said it rained.", 30),
        ("A doctor said it rained.", 1),
        ("73 percent said it rained.", nil),
    ])
    func numbers(text: String, expected: Int?) { #expect(Self.source(text)?.number == expected) }

    /// A surname that is also an office, a title that is none.
    @Test(arguments: [
        "Larry King, 82, is here. Mr. King said it rained.",
        "Anna King said it rained.",
        "Dr. Anna Berg said it rained.",
    ])
    func noOffice(text: String) { #expect(Self.source(text)?.role == nil) }

    @Test(arguments: [
        ("White House Press Secretary Anna Berg said it rained.", ["White House"]),
        (
            "Republican National Committee Research Director Anna Berg said it rained.",
            ["Republican National Committee"]
        ),
        ("Joe Biden spoke. Biden campaign manager Anna Berg said it rained.", ["Biden campaign"]),
        ("Multiple intelligence sources said it rained.", ["intelligence"]),
    ])
    func bodiesBeforeOffices(text: String, expected: [String]) { #expect(Self.source(text)?.affiliations == expected) }

    /// People without a name, and the second of two offices, are nobody's employer.
    @Test(arguments: [
        (
            "Anna Berg, director of the Policy Center and a professor at Yale University, said it rained.",
            ["Policy Center"]
        ),
        ("A spokesman for the voters said it rained.", []),
        ("A spokesman for the prosecutor said it rained.", ["prosecutor"]),
    ])
    func bodiesAfterOffices(text: String, expected: [String]) { #expect(Self.source(text)?.affiliations == expected) }

    @Test(arguments: [
        ("The Charlotte Observer said it rained.", "OUTLET Charlotte Observer"),
        ("The Post said it rained.", "OUTLET The Post"),
        ("The Washington Post was sold. The Post said it rained.", "OUTLET Washington Post"),
        ("The post said it rained.", "DOCUMENT -"),
    ])
    func newspapers(text: String, expected: String) { #expect(Self.told(text) == expected) }

    @Test(arguments: [
        ("Robert C. \"Bobby\" Scott ran. Scott said it rained.", "NAMED Robert C. \"Bobby\" Scott"),
        ("Anna “Nan” Berg said it rained.", "NAMED Anna “Nan” Berg"),
    ])
    func nicknames(text: String, expected: String) { #expect(Self.told(text) == expected) }

    private static func source(_ text: String) -> Source? { Reader.claims(text).last?.attribution.last?.source }

    private static func told(_ text: String) -> String {
        source(text).map { "\($0.kind.rawValue) \($0.name ?? "-")" } ?? "none"
    }
}
