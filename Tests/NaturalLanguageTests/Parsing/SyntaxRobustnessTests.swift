import DocumentModel
import NaturalLanguage
import TestSupport
import Testing

@Suite struct SyntaxRobustnessTests {
    @Test(arguments: 0..<24)
    func `any text gives covering, ordered, exact words and whole trees`(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let text = HostileText.mixed(&random, pieces: 40 + random.below(300))
        check(text)
    }

    @Test(arguments: [
        "a", "\"", "“", "👍", "中", ". ", "word ", "'s", "1", "http://x", "A.", "(", "-", "\n", "a\n\n", "@", "\u{301}",
    ])
    func `long runs of one thing`(_ piece: String) {
        check(String(repeating: piece, count: 1200))
    }

    @Test func `the same text gives the same tree whatever stands around it`() {
        let paragraph = "Officials in Kyiv said on Monday that 300 soldiers had been wounded. They gave no names."
        let alone = annotated(paragraph)
        let long = annotated(Array(repeating: paragraph, count: 40).joined(separator: "\n\n"))
        let count = alone.tokens.count
        for copy in 0..<40 {
            let tokens = long.tokens[copy * count..<(copy + 1) * count]
            #expect(tokens.map(\.lemma) == alone.tokens.map(\.lemma))
            #expect(tokens.map(\.deprel) == alone.tokens.map(\.deprel))
            let heads = tokens.map { $0.head.map { $0 < 0 ? $0 : $0 - copy * count } }
            #expect(heads == alone.tokens.map(\.head))
        }
    }

    @Test func `other white space gives the same words`() {
        let words = ["He", "'s", "not", "in", "the", "U.S.", ",", "they", "said", "."]
        for text in ["He's not in the U.S., they said.", "He's  not\nin\tthe U.S.,\u{A0}they \r\n said."] {
            let document = annotated(text)
            #expect(document.tokens.map { self.text($0.span, document) } == words)
        }
    }

    private func check(_ text: String) {
        let document = annotated(text)
        let bytes = Array(text.utf8)
        var end = 0
        for token in document.tokens {
            #expect(token.span.begin >= end && token.span.count > 0)
            #expect(isBlank(bytes[end..<token.span.begin]))
            end = token.span.end
        }
        #expect(isBlank(bytes[end...]))
        checkTrees(document)
    }

    private func checkTrees(_ document: Document) {
        var first = 0
        for sentence in document.sentences {
            var last = first
            while last < document.tokens.count, document.tokens[last].span.end <= sentence.span.end { last += 1 }
            let heads = document.tokens[first..<last].map { $0.head ?? -2 }
            #expect(heads.count(where: { $0 == -1 }) == 1)
            #expect(heads.allSatisfy { $0 == -1 || first..<last ~= $0 })
            #expect(document.tokens[first..<last].allSatisfy { ($0.deprel == "root") == ($0.head == -1) })
            first = last
        }
        #expect(first == document.tokens.count)
    }

    private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0.properties.generalCategory == .control
                || $0.properties.generalCategory == .format
        }
    }

    private func annotated(_ text: String) -> Document {
        var document = Document(id: "1", text: text)
        SyntaxAnnotator.shared.annotate(&document)
        return document
    }

    private func text(_ span: Span, _ document: Document) -> String {
        String(decoding: Array(document.text.utf8)[span.begin..<span.end], as: UTF8.self)
    }
}
