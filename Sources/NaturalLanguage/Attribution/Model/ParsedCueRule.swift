import DocumentModel
import LanguageModels

/// A verb of saying with its subject and its clause in the tree, where neither rules nor model have found an attribution.
struct ParsedCueRule {
    let context: AttributionContext
    let tree: SyntaxTree

    private var table: TokenTable { context.table }

    private static let speech: Set<Stance> = [.say, .report, .claim, .announce, .confirm, .deny, .admit, .warn]

    /// The attributions of verbs that are not taken, in text order.
    func apply(isTaken: (Int) -> Bool) -> [Attribution] {
        tree.tags.indices.compactMap { token in
            guard tree.tags[token] == Tag.verb, !isTaken(token), !context.isQuoted(token),
                let found = attribution(token), !found.content.joined().contains(where: isTaken)
            else { return nil }
            return found
        }
    }

    private func attribution(_ verb: Int) -> Attribution? {
        let sentence = table.sentence(of: verb)
        guard let group = context.verbs.group(at: verb, in: sentence), group.form == .finite, !group.isNegated,
            Self.speech.contains(group.cue.stance), group.cue.frames.contains(.clause),
            !group.cue.frames.contains(.weak), let source = TreeSource(context: context, tree: tree).subject(of: verb),
            source.upperBound <= group.tokens.lowerBound || source.lowerBound >= group.tokens.upperBound,
            let content = content(verb, group, source), content.count > 1
        else { return nil }
        return Attribution(
            rule: "parsed", links: [.init(group, source: source)], content: [content],
            quotation: context.quotation(of: [content]), confidence: 0.6)
    }

    /// The clause below the verb, or the one that the verb is put beside.
    private func content(_ verb: Int, _ group: VerbGroup, _ source: Range<Int>) -> Range<Int>? {
        if let clause = tree.child(verb, Relation.complement) {
            let range = tree.range(clause)
            guard !range.overlaps(group.tokens), !range.overlaps(source) else { return nil }
            return context.trimmed(range)
        }
        guard tree.relations[verb] == Relation.parataxis, tree.heads[verb] >= 0,
            !table.isAny(source.lowerBound, .relative)
        else { return nil }
        let whole = tree.range(Int(tree.heads[verb]))
        let begin = min(group.tokens.lowerBound, source.lowerBound)
        guard whole.lowerBound + 1 < begin, table.isShape(begin - 1, [.comma, .quotationMark]) else { return nil }
        return context.trimmed(whole.lowerBound..<begin)
    }
}
