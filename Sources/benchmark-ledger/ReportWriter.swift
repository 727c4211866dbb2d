import DocumentModel

/// Writes made-up reports of about 4 KiB with 20 claims each; the same seed writes the same reports.
struct ReportWriter {
    private var random: SplitMix64
    private var count = 0

    init(seed: UInt64) { random = SplitMix64(state: seed) }

    /// The next report.
    mutating func document() -> Document {
        count += 1
        let sentences = (0..<20).map { _ in sentence() }
        var document = Document(
            id: "report-\(random.next())", text: sentences.map(\.text).joined(separator: "\n\n"))
        document.uri = "file:///reports/\(count).html"
        document.title = "Report \(count)"
        document.publisher = "Gazette \(count % 7)"
        document.publishedAt = DocumentDate(given: "2024-\(10 + count % 3)-1\(count % 10)")
        document.claims = []
        var offset = 0
        for sentence in sentences {
            annotate(&document, with: sentence, at: offset)
            offset += sentence.text.utf8.count + 2
        }
        return document
    }

    private struct Sentence {
        var name: String
        var words: String
        var number: Int

        var text: String { "\(name) said that \(words) \(number) people were displaced." }
    }

    private mutating func sentence() -> Sentence {
        let words = (0..<22).map { _ in word() }.joined(separator: " ")
        let name = word(among: 2_000).capitalizedASCII + " " + word(among: 2_000).capitalizedASCII
        return Sentence(name: name, words: words, number: Int.random(in: 10...9_999, using: &random))
    }

    /// A word; common ones are drawn more often, as in any language.
    private mutating func word(among vocabulary: Double = 20_000) -> String {
        let share = Double.random(in: 0..<1, using: &random)
        var rank = Int(vocabulary * share * share * share)
        var letters = ""
        repeat {
            letters += ["ka", "lo", "min", "ters", "pol", "a", "ving", "dre", "su", "on"][rank % 10]
            rank /= 10
        } while rank > 0
        return letters
    }

    private func annotate(_ document: inout Document, with sentence: Sentence, at offset: Int) {
        let place = document.blocks.count
        func span(_ begin: Int, _ count: Int) -> Span { Span(begin: offset + begin, end: offset + begin + count) }
        let name = span(0, sentence.name.utf8.count)
        let content = span(name.count + 11, sentence.text.utf8.count - name.count - 11)
        let digits = span(name.count + 12 + sentence.words.utf8.count, String(sentence.number).utf8.count)
        let quantity = Quantity(
            span: digits, low: Double(sentence.number), high: Double(sentence.number), comparator: .exact)
        document.blocks.append(Block(kind: .paragraph, span: span(0, sentence.text.utf8.count)))
        document.entities.append(
            Entity(
                id: "e\(place)", name: sentence.name, type: .person, aliases: [], role: "speaker",
                mentions: ["m\(3 * place)", "m\(3 * place + 1)", "m\(3 * place + 2)"]))
        for index in 0..<3 {
            document.mentions.append(
                Mention(
                    id: "m\(3 * place + index)", span: index == 0 ? name : digits, head: index == 0 ? name : digits,
                    type: .person, kind: index == 0 ? .name : .nominal, entity: "e\(place)"))
        }
        if place.isMultiple(of: 2) { document.quantities.append(quantity) }
        if place.isMultiple(of: 4) {
            document.times.append(TimeExpression(span: digits, type: .date, value: "2024-12-28"))
        }
        document.claims?.append(
            Claim(
                id: "c\(document.id)-\(place)",
                attribution: [
                    AttributionLink(
                        source: Source(
                            span: name, text: sentence.name, name: sentence.name, entity: "e\(place)", kind: .named),
                        cue: Cue(span: span(name.count + 1, 4), lemma: "say", stance: .say))
                ],
                quotation: .indirect, content: [content],
                text: "\(sentence.words) \(sentence.number) people were displaced.",
                statement: "\(sentence.words) \(sentence.number) people were displaced.", certainty: .trueCertain,
                hedges: place.isMultiple(of: 5) ? [Qualifier(span: digits, kind: "MODAL")] : [],
                measures: place.isMultiple(of: 2)
                    ? [Measure(quantity: quantity, indicator: "DISPLACED", group: Referent(text: "people"))] : []))
    }
}

extension String {
    /// The text with its first letter in upper case.
    fileprivate var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}
