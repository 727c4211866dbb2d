import DocumentModel
import LanguageModels

/// "said after meeting Lind that it rained": what happened before the clause with "that" is no part of it.
struct LateClauseRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let longest = 7

    private static let times = Set(["after", "before", "during", "following", "while", "when"].map(WordKey.init))

    /// The attribution whose claim begins with the conjunction, and whose cue ends with its verb.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, let link = attribution.links.first, let first = attribution.content.first,
            first.lowerBound >= link.cue.upperBound, !link.cue.isEmpty,
            let begin = (link.cue.lowerBound + 1..<link.cue.upperBound + 1).first(where: {
                $0 < table.count && Self.times.contains(table.keys[$0])
            }), table.sentence(of: begin).contains(first.lowerBound),
            !(begin..<first.lowerBound).contains(where: { table.isPunctuation($0) }),
            let that = first.prefix(Self.longest).dropFirst().first(where: { table.isWord($0, Key.that) }),
            that + 1 < first.upperBound, !(first.lowerBound..<that).contains(where: isVerb)
        else { return attribution }
        var own = attribution
        own.links[0].cue = link.cue.lowerBound..<begin
        own.content[0] = that..<first.upperBound
        own.quotation = context.quotation(of: own.content)
        return own
    }

    private func isVerb(_ token: Int) -> Bool {
        table.isAny(token, .auxiliary) || ClauseBoundary(context: context).isFiniteVerb(token)
            || context.isQuoted(token)
    }
}
