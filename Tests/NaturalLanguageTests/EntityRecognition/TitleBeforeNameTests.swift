import DocumentModel
import Testing

/// Titles and offices are no part of a person's name.
struct TitleBeforeNameTests {
    @Test(arguments: [
        ("Coroner William Hasby spoke.", ["William Hasby"]),
        ("Reverend Paul Adeyemi left.", ["Paul Adeyemi"]),
        ("Major General Anna Keller left.", ["Anna Keller"]),
        ("Kyiv Mayor Vitali Klitschko spoke.", ["Vitali Klitschko"]),
    ])
    func names(text: String, expected: [String]) {
        #expect(Analysis.namesOf(text).filter { $0 != "Kyiv" } == expected)
    }
}
