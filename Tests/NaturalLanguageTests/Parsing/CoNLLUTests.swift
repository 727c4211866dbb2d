import DocumentModel
import NaturalLanguage
import TestSupport
import Testing

@Suite struct CoNLLUTests {
    @Test func `columns, multiword tokens, paragraphs`() {
        var document = Document(id: "news/a b", text: "The  don't.\n\nStay!")
        let words = [
            (0, 3, "the", 1), (5, 7, "do", -1), (7, 10, "not", 1), (10, 11, ".", 1), (13, 17, "stay", -1),
            (17, 18, "!", 4),
        ]
        document.tokens = words.map {
            Token(
                span: Span(begin: $0.0, end: $0.1), lemma: $0.2, upos: "X", head: $0.3,
                deprel: $0.3 < 0 ? "root" : "dep")
        }
        document.sentences = [Sentence(span: Span(begin: 0, end: 11)), Sentence(span: Span(begin: 13, end: 18))]
        let expected = """
            # newdoc id = news%2fa%20b
            # newpar
            # sent_id = news%2fa%20b-1
            # text = The don't.
            1 The the X _ _ 2 dep _ _
            2-3 don't _ _ _ _ _ _ _ SpaceAfter=No
            2 do do X _ _ 0 root _ _
            3 n't not X _ _ 2 dep _ _
            4 . . X _ _ 2 dep _ _

            # newpar
            # sent_id = news%2fa%20b-2
            # text = Stay!
            1 Stay stay X _ _ 0 root _ SpaceAfter=No
            2 ! ! X _ _ 1 dep _ _


            """
        let lines = expected.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("#") ? String(line) : line.split(separator: " ").joined(separator: "\t")
        }
        #expect(CoNLLU.render(document) == lines.joined(separator: "\n"))
    }

    @Test func `a document without words has no sentences`() {
        #expect(CoNLLU.render(annotated(" \n ")).isEmpty)
        var document = Document(id: "x", text: "a  ")
        document.sentences = [Sentence(span: Span(begin: 1, end: 2))]
        #expect(CoNLLU.render(document).isEmpty)
    }

    @Test(arguments: [
        ("They can't go.", ["2-3 can't"]), ("It’s Kyiv’s turn.", ["1-2 It’s", "3-4 Kyiv’s"]),
        ("We cannot wait.", ["2-3 cannot"]), ("The rebels' losses grew.", ["2-3 rebels'"]),
        ("He said 'no' and left.", []), ("A 15km road, 40% done", []), ("well-known and/or", []),
        ("She shouldn't've come", ["2-4 shouldn't've"]),
    ])
    func `written words of several parts`(_ text: String, _ expected: [String]) {
        let lines = CoNLLU.render(annotated(text)).split(separator: "\n")
        let ranges = lines.filter { $0.prefix { $0 != "\t" }.contains("-") && !$0.hasPrefix("#") }
        #expect(ranges.map { $0.split(separator: "\t").prefix(2).joined(separator: " ") } == expected)
    }

    @Test(arguments: [
        "", "Word", "Kyiv said it hadn’t lost 1,000 men.  “We'll see,” she said.\n\nA heading\n\n• one\n• two",
        "a\u{200B}b \u{301}c\u{0}d\u{85}e\u{2028}f \u{FEFF} g",
        "don't.Today can't/won't 'tis U.S.'s \u{FFFD}\t_ #\n\n\n#",
    ])
    func `what is printed is valid`(_ text: String) {
        #expect(CoNLLUCheck(CoNLLU.render(annotated(text))).faults == [])
    }

    @Test(arguments: 0..<40)
    func `any text is valid, blocks anywhere`(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var document = Document(id: "a /\u{A0}b", text: HostileText.mixed(&random, pieces: 200))
        let borders = document.text.unicodeScalars.indices.map {
            document.text.utf8.distance(from: document.text.startIndex, to: $0)
        }
        document.blocks = (0..<random.below(6)).map { _ in
            let ends = [borders[random.below(borders.count)], borders[random.below(borders.count)]].sorted()
            return Block(kind: .paragraph, span: Span(begin: ends[0], end: ends[1]))
        }
        SyntaxAnnotator.shared.annotate(&document)
        #expect(CoNLLUCheck(CoNLLU.render(document)).faults == [])
    }

    @Test(arguments: [
        "# sent_id = 1\n# text = a\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n",
        "# sent_id = 1\n# text = a\n1\ta\ta\tX\t_\t_\t0\tdep\t_\t_\n\n",
        "# sent_id = 1\n# text = ab\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n\n",
        "# sent_id = 1\n# text = a\n1\ta\ta\tX\t_\t_\t0\troot\t_\n\n",
        "# sent_id = 1\n# text = a b\n1\ta\ta\tX\t_\t_\t2\tdep\t_\t_\n2\tb\tb\tX\t_\t_\t1\tdep\t_\t_\n\n",
        "# sent_id = 1\n# text = a\n1-2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n\n",
    ])
    func `the check sees faults`(_ file: String) { #expect(!CoNLLUCheck(file).faults.isEmpty) }

    private func annotated(_ text: String) -> Document {
        var document = Document(id: "x", text: text)
        SyntaxAnnotator.shared.annotate(&document)
        return document
    }
}
