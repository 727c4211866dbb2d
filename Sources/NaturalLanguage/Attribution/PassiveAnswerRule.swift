import DocumentModel
import LanguageModels

/// "Reports that the dam had broken were denied by the ministry": the report is what the ministry denies.
struct PassiveAnswerRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let answers: Set<Stance> = [.deny, .reject, .confirm]

    /// What was found, with such sentences read as denials; who was found to say the whole passes the denial on.
    func apply(_ found: [Attribution]) -> [Attribution] {
        var all = found
        for sentence in table.sentences {
            guard let answer = answer(sentence) else { continue }
            let cue = answer.links[0].cue
            let around = all.first { $0.links.count == 1 && $0.content.contains { $0.contains(cue.lowerBound) } }
            all.removeAll { attribution in
                attribution.links.contains { $0.cue.overlaps(cue) }
                    || attribution.content.contains { $0.overlaps(cue) || $0.overlaps(answer.content[0]) }
            }
            guard let around else {
                all.append(answer)
                continue
            }
            var chain = answer
            chain.links.insert(around.links[0], at: 0)
            chain.confidence = around.confidence
            all.append(chain)
        }
        return all
    }

    private func answer(_ sentence: Range<Int>) -> Attribution? {
        let start = SourceFinder(context: context).skippingOpeners(sentence)
        guard
            let noun = (start..<min(start + 4, sentence.upperBound)).first(where: {
                table.isAny($0, .cueNoun) || table.isAny($0, .documentNoun)
            }), noun + 1 < sentence.upperBound, table.isWord(noun + 1, Key.that), !context.isQuoted(noun),
            !table.isAny(max(start, noun - 1), .possessive)
        else { return nil }
        for token in noun + 3..<max(noun + 3, sentence.upperBound - 2) {
            guard let group = context.verbs.group(at: token, in: sentence), group.form == .passive,
                Self.answers.contains(group.cue.stance), !group.isNegated,
                group.tokens.upperBound < sentence.upperBound,
                table.isWord(group.tokens.upperBound, Key.by),
                let source = SourceFinder(context: context).phrase(
                    after: group.tokens.upperBound + 1, in: sentence, allowsRelative: false),
                let content = context.trimmed(noun + 1..<group.tokens.lowerBound), content.count > 2
            else { continue }
            return Attribution(
                rule: "answer", links: [.init(group, source: source)], content: [content],
                quotation: context.quotation(of: [content]), confidence: 0.85)
        }
        return nil
    }
}
