import DocumentModel
import LanguageModels

/// A quotation in a sentence that has a speaker of its own, or behind another cue, is not the one's before.
///
/// "Berg said it was “a lie”. Lee spoke of “a plot”."
struct OtherSpeakerRule {
    let context: AttributionContext
    let tree: SyntaxTree

    private var table: TokenTable { context.table }

    /// The attribution without the parts of its claim that others say.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, attribution.content.count > 1, let cue = attribution.links.first?.cue,
            !cue.isEmpty
        else { return attribution }
        let own = attribution.content.filter { !isForeign($0, cue) }
        guard !own.isEmpty, own.count < attribution.content.count else { return attribution }
        var rest = attribution
        rest.content = own
        rest.quotation = context.quotation(of: own)
        return rest
    }

    private func isForeign(_ part: Range<Int>, _ cue: Range<Int>) -> Bool {
        let sentence = table.sentence(of: part.lowerBound)
        guard part.lowerBound > cue.upperBound, context.isQuoted(part.lowerBound) else { return false }
        if sentence.contains(cue.lowerBound) { return hasCue(cue.upperBound..<part.lowerBound, sentence) }
        return hasSubject(sentence.lowerBound..<part.lowerBound)
    }

    /// ", who later told reporters that": another finite cue before the quotation.
    private func hasCue(_ between: Range<Int>, _ sentence: Range<Int>) -> Bool {
        between.contains { token in
            guard !context.isQuoted(token), let group = context.verbs.group(at: token, in: sentence) else {
                return false
            }
            return group.form == .finite && group.cue.frames.contains(.clause)
                && tree.child(token, Relation.subject) != nil
        }
    }

    /// A noun that is the subject of a verb before the quotation, both outside of quotation marks.
    private func hasSubject(_ words: Range<Int>) -> Bool {
        words.contains { token in
            tree.relations[token] == Relation.subject && !context.isQuoted(token)
                && words.contains(Int(tree.heads[token])) && !context.isQuoted(Int(tree.heads[token]))
                && !table.isAny(token, [.he, .she])
        }
    }
}
