import DocumentModel
import NaturalLanguage
import Testing

@Suite struct SentenceTests {
    @Test(arguments: [
        ["Kirby spoke on Friday.", "He gave no figures."],
        ["Did they leave?", "Nobody knows!", "The army is silent."],
        ["Mr. Smith met Gen. Dvornikov at 5 p.m. on Monday.", "They talked."],
        ["The U.S. Army left the U.S. in May.", "It came back."],
        ["They work for Acme Inc.", "The firm is small."],
        ["He said: “We will stay.”", "She left."],
        ["“Is it over?” Smith asked."],
        ["He paid $3.50 for No. 5 (the last one).", "It broke."],
        ["1. Losses grew.", "2. Talks failed."],
        ["• First entry", "• Second entry"],
        ["It was … strange.", "Then it stopped...", "The end."],
        ["\"Stop.\"", "The guard fired."],
        ["She moved to the U.K.", "How did it go?"],
    ])
    func boundaries(_ expected: [String]) {
        #expect(sentences(of: expected.joined(separator: " ")) == expected)
    }

    @Test(arguments: [
        ["“We stay.”", "He said nothing more."], ["\"We stay.\"", "He said nothing more."],
        ["‘We stay.’", "She told no one."], ["«We stay.»", "They said it twice."],
        ["« We stay. »", "They said it twice.", "« We go. »"], ["»We stay.«", "He said it.", "»We go.«"],
        ["„We stay.“", "He said it.", "„We go.“"], ["„We stay.”", "He said it."], ["‹We stay.›", "He said it."],
        ["「We stay.」", "He said it."], ["``We stay.''", "He said it."], ["''We stay.''", "He said it."],
    ])
    func `every style of quotation mark closes before a new sentence`(_ expected: [String]) {
        #expect(sentences(of: expected.joined(separator: " ")) == expected)
    }

    @Test(arguments: [
        ["“We stay,” he said.", "“We must.”"], ["“We stay.” he said.", "Then he left."],
        ["“Will we stay?” he asked.", "“Nobody knows.”"], ["“Will we stay?” Kirby asked.", "Nobody knew."],
        ["“Halt!” Gen. Kirby said.", "Nobody did."], ["“Will we stay?”", "He asked nothing more."],
        ["“We stay.”", "The general said no more."], ["“We stay.”", "“No, we go.”", "They argued."],
    ])
    func `what is said and who says it are one sentence`(_ expected: [String]) {
        #expect(sentences(of: expected.joined(separator: " ")) == expected)
    }

    @Test(arguments: [
        ["“He told me, ‘Go home.’”", "She cried."], ["“Did he ask, ‘Why?’”", "She wondered."],
        ["(“We stay.”)", "He left.", "(We go.)", "She stayed."], ["He left (for good.)", "She stayed."],
        ["He never closed “the quotation.", "Then he left."], ["He never opened it.”", "Then he left."],
        ["He said: “I saw it.", "It burned.”", "Then he left."],
    ])
    func `nested and unbalanced`(_ expected: [String]) {
        #expect(sentences(of: expected.joined(separator: " ")) == expected)
    }

    @Test func `a quotation that each paragraph opens again`() {
        let paragraphs = ["“It began at night.", "“It went on for days.", "“It never ended.”"]
        #expect(sentences(of: paragraphs.joined(separator: "\n\n")) == paragraphs)
    }

    @Test(arguments: [
        ["Talks began at 5 p.m. Monday in Kyiv.", "At 6 p.m. Kyiv time they ended."],
        ["It was 5 p.m.", "The sun set."], ["It began at 10 a.m. EST.", "It ended."],
        ["He left the bank at 6 P.M.", "Mr. Smith then went on."],
    ])
    func `times of day`(_ expected: [String]) {
        #expect(sentences(of: expected.joined(separator: " ")) == expected)
    }

    @Test func `blank lines and blocks end sentences`() {
        #expect(sentences(of: "A headline\n\nThe text\ngoes on.") == ["A headline", "The text\ngoes on."])
        let blocks = [
            Block(kind: .title, span: Span(begin: 0, end: 8)), Block(kind: .paragraph, span: Span(begin: 9, end: 14)),
        ]
        #expect(sentences(of: "Headline Text.", blocks: blocks) == ["Headline", "Text."])
    }

    @Test func `blocks outside the text are cut`() {
        let blocks = [Block(kind: .title, span: Span(begin: 3, end: 900))]
        #expect(sentences(of: "One two.", blocks: blocks) == ["One", "two."])
    }

    @Test func `short lines without marks are entries of a list`() {
        #expect(sentences(of: "tanks\ngun boats\nplanes, drones") == ["tanks", "gun boats", "planes, drones"])
    }

    private func sentences(of text: String, blocks: [Block] = []) -> [String] {
        var document = Document(id: "1", text: text)
        document.blocks = blocks
        Tokenizer().annotate(&document)
        let bytes = Array(document.text.utf8)
        return document.sentences.map { String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self) }
    }
}
