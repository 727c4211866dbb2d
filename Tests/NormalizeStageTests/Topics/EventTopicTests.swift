import DocumentModel
import Testing

/// What claims without figures are about: damage as with figures, causes of the headline's incident, plain matters.
struct EventTopicTests {
    @Test(
        arguments: [
            // many attacks happen in a war
            ("Berg said Russia attacked Ukraine.", nil),
            ("Berg said Russia attacked Kharkiv.", "ASSAULT|Q212|kharkiv|-|2024-12"),
            ("India said it had lost jets in the clash with Pakistan.", "DESTROYED AIRCRAFT|Q668|-|-|2024-12"),
            ("Berg said two Indian jets had been downed.", "DESTROYED AIRCRAFT|Q668|-|-|2024-12"),
            // the verb with all its nouns
            ("Berg said famine had been confirmed in Sudan.", "CONFIRM FAMINE|Q1049|-|-|2024-12"),
            ("Berg said the vote had been stolen in Sudan.", "STEAL VOTE|Q1049|-|-|2024-12"),
            ("Berg said experts had confirmed it in Sudan.", nil),
        ] as [(String, String?)])
    func topic(text: String, expected: String?) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").first?.topic == expected)
    }

    @Test func `causes of what the headline tells of`() {
        let text = """
            Dam blown up in Ukraine: who says what

            Kyiv blamed Russian shelling. Berg said the dam had failed because of earlier damage. Lind said it had been shelled. \
            Holm said farmers were worried.
            """
        let claims = Reader.titled(text, publishedAt: "2023-06-06")
        #expect(
            claims.map { $0.topic ?? "-" } == [
                "-", "CAUSE DAM|Q212|-|-|2023-06", "CAUSE DAM|Q212|-|-|2023-06", "CAUSE DAM|Q212|-|-|2023-06", "-",
            ])
    }
}
