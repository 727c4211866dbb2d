import DocumentModel
import LanguageModels

/// "Channels alleged, without presenting evidence, that it rained", "They assess with some confidence that ...": how
/// somebody says it stands between the verb and its clause.
struct DelayedClauseRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let longest = 12
    private static let openers = Set(["in", "with", "without", "for", "at", "on"].map(WordKey.init))

    /// The clauses of a document that nothing else has found; `isTaken` tells what others have.
    func attributions(isTaken: (Int) -> Bool) -> [Attribution] {
        table.sentences.flatMap { sentence in
            sentence.compactMap { token in
                guard table.entries[token].cue >= 0, !isTaken(token), !context.isQuoted(token),
                    let group = context.verbs.group(at: token, in: sentence), group.form == .finite,
                    group.cue.frames.contains(.clause), !group.isNegated,
                    let that = that(after: group.tokens.upperBound, sentence), !isTaken(that),
                    let source = SourceFinder(context: context).subject(before: group.tokens.lowerBound, in: sentence),
                    Speaker(context: context).canBe(source), !source.contains(where: isTaken),
                    let content = context.trimmed(that..<end(of: that, sentence)),
                    content.count > 2
                else { return nil }
                return Attribution(
                    rule: "delayed", links: [.init(group, source: source)], content: [content],
                    quotation: context.quotation(of: [content]), confidence: 0.7)
            }
        }
    }

    /// The end of the clause; a dash ends it.
    private func end(of that: Int, _ sentence: Range<Int>) -> Int {
        let end = ContentFinder(context: context).end(from: that, in: sentence)
        let dash = (that..<max(that, end)).first {
            table.isShape($0, .dash) && table.isShape($0, .spaceBefore) && !context.isQuoted($0)
        }
        return dash ?? end
    }

    /// The conjunction behind a phrase with a preposition, between two commas or none.
    private func that(after end: Int, _ sentence: Range<Int>) -> Int? {
        let limit = context.wordsEnd(sentence)
        let isParted = end < limit && table.isShape(end, .comma)
        let first = isParted ? end + 1 : end
        guard first + 1 < limit, Self.openers.contains(table.keys[first]),
            let that = (first..<min(limit, first + Self.longest)).first(where: { table.isWord($0, Key.that) }),
            that + 1 < limit, table.isShape(that - 1, .comma) == isParted
        else { return nil }
        let aside = first..<(isParted ? that - 1 : that)
        let isPhrase = !aside.contains {
            table.isPunctuation($0) || table.isAny($0, [.auxiliary, .relative, .subjectPronoun]) || context.isQuoted($0)
        }
        return isPhrase ? that : nil
    }
}
