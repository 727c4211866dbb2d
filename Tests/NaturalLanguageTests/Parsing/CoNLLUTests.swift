import DocumentModel
import NaturalLanguage
import Testing

@Suite struct CoNLLUTests {
    @Test func `columns, multiword tokens, paragraphs`() {
        var document = Document(id: "x", text: "Don't go.\n\nStay!")
        let words = [
            (0, 2, "do", 2), (2, 5, "not", 2), (6, 8, "go", -1), (8, 9, ".", 2), (11, 15, "stay", -1), (15, 16, "!", 4),
        ]
        document.tokens = words.map {
            Token(
                span: Span(begin: $0.0, end: $0.1), lemma: $0.2, upos: "X", head: $0.3,
                deprel: $0.3 < 0 ? "root" : "dep")
        }
        document.sentences = [Sentence(span: Span(begin: 0, end: 9)), Sentence(span: Span(begin: 11, end: 16))]
        let expected = """
            # newdoc id = x
            # newpar
            # sent_id = x-1
            # text = Don't go.
            1-2 Don't _ _ _ _ _ _ _ _
            1 Do do X _ _ 3 dep _ _
            2 n't not X _ _ 3 dep _ _
            3 go go X _ _ 0 root _ SpaceAfter=No
            4 . . X _ _ 3 dep _ _

            # newpar
            # sent_id = x-2
            # text = Stay!
            1 Stay stay X _ _ 0 root _ SpaceAfter=No
            2 ! ! X _ _ 1 dep _ _


            """
        let lines = expected.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("#") ? String(line) : line.split(separator: " ").joined(separator: "\t")
        }
        #expect(CoNLLU.render(document) == lines.joined(separator: "\n"))
    }
}
