import DocumentModel
import Evaluation
import Testing
import Yams

@Suite struct ClaimScoresTests {
    private static let text = "John Kirby said about 1,000 men fell. He added that it was hopeless."

    private static func gold() throws -> [LocatedClaim] {
        let yaml = """
            - {source: John Kirby, cue: said, content: 'about 1,000 men fell', hedges: [about],
               measures: [{low: 1000, high: 1000, indicator: KILLED}], topic: losses}
            - {source: He, name: John Kirby, cue: added, content: it was hopeless}
            """
        return try YAMLDecoder().decode([GoldClaim].self, from: yaml).map { try LocatedClaim($0, in: text) }
    }

    private static func span(_ words: String) -> Span {
        let bytes = Array(text.utf8)
        let wanted = Array(words.utf8)
        let begin = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
        return Span(begin: begin, end: begin + wanted.count)
    }

    private static func claim(_ source: String, name: String?, _ cue: String, _ content: String) -> Claim {
        let link = AttributionLink(
            source: Source(span: span(source), text: source, name: name, kind: .named),
            cue: Cue(span: span(cue), lemma: cue, stance: .say))
        return Claim(
            id: content, attribution: [link], quotation: .indirect, content: [span(content)], text: content,
            certainty: .trueCertain)
    }

    private static func document(_ claims: [Claim]) -> Document {
        var document = Document(id: "d", text: text)
        document.claims = claims
        return document
    }

    @Test(
        "claims with the right words and source count",
        arguments: [
            ("John Kirby", 2, 2),
            ("Mao Ning", 2, 1),
        ])
    func sources(name: String, claims: Int, withSource: Int) throws {
        var scores = ClaimScores()
        scores.add(
            try Self.gold(),
            in: Self.document([
                Self.claim("John Kirby", name: "John Kirby", "said", "about 1,000 men fell"),
                Self.claim("He", name: name, "added", "that it was hopeless"),
            ]))
        #expect(scores.claims == Score(correct: claims, predicted: 2, gold: 2))
        #expect(scores.claimsWithSource == Score(correct: withSource, predicted: 2, gold: 2))
    }

    @Test("half a content is no match, and figures need their indicator")
    func parts() throws {
        var found = Self.claim("John Kirby", name: "John Kirby", "said", "about 1,000 men fell")
        let quantity = Quantity(span: Self.span("about 1,000"), low: 1000, high: 1000, comparator: .about)
        found.measures = [Measure(quantity: quantity, indicator: "WOUNDED")]
        found.hedges = [Qualifier(span: Self.span("about"), kind: "APPROXIMATOR")]
        var scores = ClaimScores()
        scores.add(try Self.gold(), in: Self.document([found, Self.claim("He", name: nil, "added", "it")]))
        #expect(scores.claims == Score(correct: 1, predicted: 2, gold: 2))
        #expect(scores.measures == Score(correct: 0, predicted: 1, gold: 1))
        #expect(scores.hedges == Score(correct: 1, predicted: 1, gold: 1))
        #expect(scores.topics == Score())
    }

    @Test("a part counts where its whole is the right one", arguments: [(0, 1), (2, 0), (nil, 0)] as [(Int?, Int)])
    func wholes(partOf: Int?, correct: Int) throws {
        let yaml = """
            - {source: John Kirby, cue: said, content: 'about 1,000 men fell',
               measures: [{low: 9, high: 9, indicator: KILLED}, {low: 4, high: 4, indicator: KILLED, partOf: 0}]}
            """
        let gold = try YAMLDecoder().decode([GoldClaim].self, from: yaml).map { try LocatedClaim($0, in: Self.text) }
        var found = Self.claim("John Kirby", name: "John Kirby", "said", "about 1,000 men fell")
        found.measures = [9, 4, 7].map { number in
            Measure(
                quantity: Quantity(span: Self.span("about"), low: number, high: number, comparator: .exact),
                indicator: "KILLED", partOf: number == 4 ? partOf : nil)
        }
        var scores = ClaimScores()
        scores.add(gold, in: Self.document([found]))
        #expect(scores.parts == Score(correct: correct, predicted: partOf == nil ? 0 : 1, gold: 1))
    }

    @Test("words that the text does not have are named")
    func missing() throws {
        let claim = try YAMLDecoder().decode(
            GoldClaim.self, from: "{source: Peskov, cue: said, content: it was hopeless}")
        let error = #expect(throws: LocatedClaim.NotFound.self) { try LocatedClaim(claim, in: Self.text) }
        #expect(error?.words == "Peskov")
    }
}
