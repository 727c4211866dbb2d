import DocumentModel
import NaturalLanguage
import TestSupport
import Testing

/// Any bytes in: no trap, every character in one token, and no time by the square.
///
/// The long texts are such that time by the square would be seen as a test that hangs: ten million steps are a second,
/// their square is three years. (Builds for debugging, some thirty times slower, take less text.)
@Suite struct TokenizerRobustnessTests {
    #if DEBUG
        private static let longest = 500_000
    #else
        private static let longest = 10_000_000
    #endif

    @Test(arguments: ["a", "\"", "“", "👍", "a-", "word "])
    func `ten megabytes on one line`(_ unit: String) { checkLong(unit, bytes: Self.longest) }

    @Test(arguments: HostileText.units)
    func `a long run of anything`(_ unit: String) { checkLong(unit, bytes: 100_000) }

    @Test func `abbreviations and addresses before long runs`() {
        for unit in [
            "No." + String(repeating: " ", count: 999), "etc." + String(repeating: "\u{A0}", count: 999),
            "www." + String(repeating: ")", count: 2043), "ab://" + String(repeating: ".", count: 2043),
            "a@b" + String(repeating: ".-", count: 999), "I." + String(repeating: "\n", count: 999),
        ] { checkLong(unit, bytes: 100_000) }
    }

    @Test(arguments: 0..<200)
    func `random bytes, valid or not`(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let bytes = HostileText.bytes(&random, count: random.below(400))
        var tokens: [RawToken] = []
        Tokenizer.tokenize(ByteText(bytes.span), 0..<bytes.count, &tokens)
        #expect(cover(tokens, bytes.count))
        check(String(decoding: bytes, as: UTF8.self))
    }

    @Test(arguments: 0..<200)
    func `random pieces`(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        check(HostileText.mixed(&random, pieces: random.below(300)))
    }

    @Test(arguments: 0..<200)
    func `other white space gives the same words`(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let gaps = [
            " ", "  ", "\n", "\t", "\u{A0}", "\r\n", "\u{2003}", "\u{2028}", "\u{3000}", "\n\n", " \u{2029}", "\u{85}",
        ]
        let spaced = HostileText.mixed(&random, pieces: 120)
        let chunks = spaced.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
        let other = chunks.reduce(into: "") { $0 += $1 + gaps[random.below(gaps.count)] }
        #expect(words(chunks.joined(separator: " ")) == words(other))
    }

    private func checkLong(_ unit: String, bytes: Int) {
        check(String(repeating: unit, count: bytes / unit.utf8.count))
    }

    /// Tokens in order, nothing but white space between them, sentences that hold them all.
    private func check(_ text: String) {
        let document = Document(id: "1", text: text)
        var tokenized = TokenizedText()
        Tokenizer.tokenize(document, &tokenized)
        #expect(cover(tokenized.tokens, text.utf8.count))
        var next = 0
        for sentence in tokenized.sentences {
            guard sentence.lowerBound == next, !sentence.isEmpty else { break }
            next = sentence.upperBound
        }
        #expect(next == tokenized.tokens.count)
        #expect(lettersOutside(tokenized.tokens, text) == 0)
    }

    private func cover(_ tokens: [RawToken], _ count: Int) -> Bool {
        var end = 0
        for token in tokens {
            guard token.begin >= end, token.end > token.begin else { return false }
            end = Int(token.end)
        }
        return end <= count
    }

    /// How many visible bytes of ASCII are in no token.
    private func lettersOutside(_ tokens: [RawToken], _ text: String) -> Int {
        let bytes = text.utf8.span
        var outside = 0
        var end = 0
        for index in 0...tokens.count {
            let next = index < tokens.count ? Int(tokens[index].begin) : bytes.count
            for offset in end..<max(end, next) where bytes[offset] > 0x20 && bytes[offset] < 0x7F { outside += 1 }
            if index < tokens.count { end = Int(tokens[index].end) }
        }
        return outside
    }

    private func words(_ text: String) -> [String] {
        var document = Document(id: "1", text: text)
        Tokenizer().annotate(&document)
        let bytes = Array(text.utf8)
        return document.tokens.map { String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self) }
    }
}
