import DocumentModel
import NaturalLanguage
import Testing

/// Each link tells its reason.
struct LinkReasonTests {
    @Test(arguments: [
        (
            "Anna Berg spoke.\nBerg said that it rained.",
            "\"Berg\" at byte 17 = Anna Berg: the surname of a person named in full"
        ),
        (
            "The Joint Refugee Council met.\nJRC said that it rained.",
            "\"JRC\" at byte 31 = Joint Refugee Council: the initials of the name"
        ),
        (
            "The Free Harbour Movement (FHU) met.\nFHU said that it rained.",
            "\"FHU\" at byte 37 = Free Harbour Movement: the acronym in parentheses after the name"
        ),
        (
            "UNESCO opened a school. The agency praised it.",
            "\"The agency\" at byte 24 = UNESCO: the only body near that is called so"
        ),
        (
            "Anna Berg spoke.\nShe said that it rained.",
            "\"She\" at byte 17 = Anna Berg: the only person before it who agrees with it"
        ),
    ])
    func reasons(text: String, last: String) {
        var document = Analysis.extracted(text)
        document.mentions = []
        #expect(EntityAnnotator().links(in: document).last == last)
    }
}
