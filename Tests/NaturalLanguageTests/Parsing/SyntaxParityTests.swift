import DocumentModel
import FoundationEssentials
import LanguageModels
import NaturalLanguage
import Testing

/// What the reference implementation in Python says of our own sentences, with the same weights: to the last bit.
@Suite struct SyntaxParityTests {
    struct Window: Decodable, Sendable, CustomTestStringConvertible {
        var forms: [String]
        var gaps: [Int]
        var upos: [String]
        var xpos: [String]
        var feats: [String]
        var lemma: [String]
        var ends: [Float]
        var heads: [Int]
        var labels: [String]
        var y: [[Float]]

        var testDescription: String { forms.joined(separator: " ") }
    }

    static let windows: [Window] = {
        let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        guard let text = try? String(contentsOfFile: "/\(folder)/Resources/syntax-parity.jsonl", encoding: .utf8) else {
            return []
        }
        return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(Window.self, from: Data($0.utf8)) }
    }()

    @Test func `there are vectors`() { #expect(Self.windows.count > 5) }

    @Test(arguments: windows)
    func parity(_ window: Window) {
        var network = SyntaxNetwork(.embedded)
        let (text, tokens) = Self.text(window)
        let bytes = text.utf8.span
        network.encode(ByteText(bytes), tokens[...], windows: [0..<tokens.count])
        for (token, expected) in window.y.enumerated() {
            for (index, number) in expected.enumerated() {
                #expect(network.encoding(token, index) == number, "token \(token), number \(index)")
            }
            #expect(network.endScore(token) == window.ends[token])
        }
        network.parse(Self.sentences(window))
        let model = network.model
        #expect(network.tagger.upos.map { model.upos.names[Int($0)] } == window.upos)
        #expect(network.tagger.xpos.map { model.xpos.names[Int($0)] } == window.xpos)
        #expect(network.tagger.feats.map { model.feats.names[Int($0)] } == window.feats)
        #expect(network.tagger.lemma.map { model.lemma.names[Int($0)] } == window.lemma)
        #expect(network.heads.map { $0 + 1 } == window.heads)
        #expect(network.labels.map { model.label.names[Int($0)] } == window.labels)
    }

    private static func text(_ window: Window) -> (String, [RawToken]) {
        var text = ""
        var tokens: [RawToken] = []
        for (form, gap) in zip(window.forms, window.gaps) {
            if gap == 1 { text += " " }
            let begin = Int32(text.utf8.count)
            text += form
            tokens.append(RawToken(begin: begin, end: Int32(text.utf8.count), kind: .word, followsSpace: gap == 1))
        }
        return (text, tokens)
    }

    /// The reference ends a sentence where its score is positive.
    private static func sentences(_ window: Window) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var begin = 0
        for (token, score) in window.ends.enumerated() where score > 0 || token == window.ends.count - 1 {
            sentences.append(begin..<token + 1)
            begin = token + 1
        }
        return sentences
    }
}
