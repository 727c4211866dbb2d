import DocumentModel
import LanguageModels

/// "The president ordered them to leave, his office initially said": who says so stands right before a cue at the end of
/// the sentence, and all before is what is said.
struct ReportingSubjectRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    /// The attribution with the subject of its cue as its source, where that was taken for a part of the claim or passed
    /// over for somebody in it.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, attribution.quotation != .direct, let link = attribution.links.first,
            let first = attribution.content.first, let last = attribution.content.last, !link.cue.isEmpty,
            last.upperBound <= link.cue.lowerBound, let subject = subject(of: link.cue)
        else { return attribution }
        let begin: Int
        if let source = link.source {
            guard source.upperBound <= first.lowerBound, last.upperBound <= subject.lowerBound else {
                return attribution
            }
            begin = source.lowerBound
        } else {
            guard last.overlaps(subject) else { return attribution }
            begin = first.lowerBound
        }
        guard begin + 1 < subject.lowerBound, let claim = context.trimmed(begin..<subject.lowerBound - 1) else {
            return attribution
        }
        var own = attribution
        own.links[0].source = subject
        own.content = [claim]
        own.quotation = context.quotation(of: own.content)
        return own
    }

    /// The speaker between a comma and a cue that nothing but an occasion follows.
    private func subject(of cue: Range<Int>) -> Range<Int>? {
        let sentence = table.sentence(of: cue.lowerBound)
        guard let group = cue.lazy.compactMap({ context.verbs.group(at: $0, in: sentence) }).first,
            group.form == .finite, group.cue.frames.contains(.clause),
            OuterSourceRule(context: context).endsReport(group, context.wordsEnd(sentence), sentence),
            let subject = SourceFinder(context: context).subject(before: group.tokens.lowerBound, in: sentence),
            group.tokens.lowerBound - subject.upperBound < 2, subject.lowerBound > sentence.lowerBound + 2,
            table.isShape(subject.lowerBound - 1, .comma), !context.isQuoted(subject.lowerBound),
            Speaker(context: context).canBe(subject)
        else { return nil }
        return subject
    }
}
