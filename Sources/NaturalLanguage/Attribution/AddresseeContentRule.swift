import DocumentModel
import LanguageModels

/// "told MPs Rwanda was safe", "The minister was told that 12 had died": who is spoken to is no part of what is said.
struct AddresseeContentRule {
    let context: AttributionContext
    let tree: SyntaxTree?

    private var table: TokenTable { context.table }

    private static let telling: Set<String> = ["tell", "inform", "notify", "remind", "assure", "reassure", "warn"]

    /// The attribution without the addressee at the beginning of its content.
    func apply(to attribution: Attribution) -> Attribution {
        guard let link = attribution.links.last, Self.telling.contains(link.lemma),
            let first = attribution.content.first
        else { return attribution }
        var told = attribution
        if attribution.content.count > 1, first.upperBound == link.cue.lowerBound,
            table.isWord(attribution.content[1].lowerBound, Key.that)
        {
            told.content.removeFirst()
        } else if first.lowerBound == link.cue.upperBound, let begin = secondSubject(first) ?? afterAddressee(first) {
            told.content[0] = begin..<first.upperBound
        } else {
            return attribution
        }
        told.quotation = context.quotation(of: told.content)
        return told
    }

    /// Where the clause begins after what the parser takes for its first subject of two ("told MPs Norway was safe").
    private func secondSubject(_ content: Range<Int>) -> Int? {
        guard let tree else { return nil }
        let subjects = content.prefix(8).filter { tree.relations[$0] == Relation.subject }
        guard let one = subjects.first, let two = subjects.dropFirst().first, tree.heads[one] == tree.heads[two],
            tree.range(one).lowerBound == content.lowerBound, tree.range(two).lowerBound == tree.range(one).upperBound
        else { return nil }
        return tree.range(two).lowerBound
    }

    /// Where the clause begins after a name or a word for listeners: at another name, an article or a subject.
    private func afterAddressee(_ content: Range<Int>) -> Int? {
        var begin = content.lowerBound
        if table.isAny(begin, .determiner), begin + 1 < content.upperBound { begin += 1 }
        let end = name(begin)?.upperBound ?? (table.isAny(begin, .addressee) ? begin + 1 : begin)
        guard end > begin, end + 1 < content.upperBound, opensClause(end) else { return nil }
        return end
    }

    private func opensClause(_ token: Int) -> Bool {
        table.isAny(token, [.determiner, .subjectPronoun]) || name(token) != nil
    }

    /// The name that begins at a token.
    private func name(_ token: Int) -> Range<Int>? {
        guard let mention = context.mention(at: token), mention.kind == .name, mention.type != .nationality else {
            return nil
        }
        let tokens = table.tokens(mention.span)
        return tokens.lowerBound == token && tokens.upperBound < table.count
            && !table.isPossessiveMark(tokens.upperBound)
            ? tokens : nil
    }
}
