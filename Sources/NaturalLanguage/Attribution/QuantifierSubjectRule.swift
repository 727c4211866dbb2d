import DocumentModel
import LanguageModels

/// "Some said Anna Berg, while armed, did not point the gun": the word that stands alone before the cue speaks, and not
/// the subject of what it says.
struct QuantifierSubjectRule {
    let context: AttributionContext

    private static let words = Set(["some", "others", "many", "several", "both", "most"].map(WordKey.init))

    /// The attribution with the word before its cue as its source, and all behind the cue as its claim.
    func apply(to attribution: Attribution) -> Attribution {
        let table = context.table
        guard attribution.links.count == 1, let link = attribution.links.first, let cue = link.cue.first, cue > 0,
            case let sentence = table.sentence(of: cue), cue > sentence.lowerBound,
            Self.words.contains(table.keys[cue - 1]),
            cue - 1 == sentence.lowerBound || table.isAny(cue - 2, .coordinator) || table.isPunctuation(cue - 2),
            let source = link.source, source.lowerBound >= link.cue.upperBound,
            case let begin = link.cue.upperBound, begin < sentence.upperBound,
            let content = context.trimmed(
                begin..<ContentFinder(context: context).end(from: begin, in: sentence))
        else { return attribution }
        var own = attribution
        own.links[0].source = cue - 1..<cue
        own.content = [content]
        own.quotation = context.quotation(of: own.content)
        return own
    }
}
