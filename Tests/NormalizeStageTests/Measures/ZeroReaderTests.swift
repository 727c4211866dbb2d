import DocumentModel
import Testing

/// Words for none are counts of nought.
struct ZeroReaderTests {
    @Test(
        arguments: [
            ("Berg said no civilians were killed.", ["KILLED no civilians"]),
            ("Berg said none of its soldiers was hurt.", ["WOUNDED none its soldiers"]),
            ("Berg said nobody was injured.", ["WOUNDED nobody -"]),
            ("Berg said no one died.", ["KILLED no one -"]),
            ("Berg said not a single soldier was killed.", ["KILLED not a single soldier"]),
            ("Berg said there were no casualties.", ["KILLED_OR_WOUNDED no casualties"]),
            ("Berg said the raid killed no civilians.", ["KILLED no civilians"]),
            ("Berg said no aircraft were lost.", ["DESTROYED no aircraft"]),
            ("Berg said zero casualties were reported.", ["KILLED_OR_WOUNDED zero casualties"]),
            // nobody is counted
            ("Berg said no civilians will be killed.", []),
            ("Berg said no one knew how many people were killed.", []),
            ("Berg said there was no evidence that civilians were killed.", []),
            ("Berg said no figures for the dead were known.", []),
            ("Berg said that if no one is killed, the truce will hold.", []),
            ("Berg said that who had none was killed.", []),
            ("Berg said no more than 20 people were killed.", []),
        ] as [(String, [String])])
    func zeros(text: String, expected: [String]) {
        let zeros = Reader.claims(text, publishedAt: "2024-12-28").flatMap(\.measures).filter { $0.quantity.high == 0 }
        let found = zeros.map { measure in
            let quantity = measure.quantity
            #expect(quantity.low == 0 && quantity.comparator == .exact)
            return "\(measure.indicator) \(words(quantity.span, text)) \(quantity.of.map { words($0, text) } ?? "-")"
        }
        #expect(found == expected)
    }

    private func words(_ span: Span, _ text: String) -> String {
        String(decoding: Array(text.utf8)[span.begin..<span.end], as: UTF8.self)
    }
}
