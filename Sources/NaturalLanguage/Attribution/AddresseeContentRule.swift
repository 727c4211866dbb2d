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
        if let second = secondName(begin, content) { return second }
        let isListener = table.isAny(begin, [.addressee, .group, .pluralRole])
        let end = name(begin)?.upperBound ?? (isListener ? begin + 1 : begin)
        guard end > begin, end + 1 < content.upperBound, opensClause(end) || hasVerbSoon(end, content) else {
            return nil
        }
        return end
    }

    private func opensClause(_ token: Int) -> Bool {
        table.isAny(token, [.determiner, .subjectPronoun]) || name(token) != nil
    }

    private static let reach = 3

    /// "told residents water would be cut": a noun that has its verb right behind it.
    private func hasVerbSoon(_ begin: Int, _ content: Range<Int>) -> Bool {
        guard !table.isPunctuation(begin), !table.isCapitalized(begin),
            !table.isAny(
                begin, [.auxiliary, .preposition, .coordinator, .subordinator, .relative, .possessive, .adverb]),
            table.entries[begin].verbForms.isEmpty || table.isAny(begin, [.group, .pluralRole])
        else { return false }
        return (begin + 1..<min(content.upperBound, begin + Self.reach)).contains {
            table.isAny($0, .auxiliary) && !table.isAny($0, .possessive)
        }
    }

    /// "told Lind Norway was safe": what stands in one run of capitals as the name of a listener and of a country, which
    /// the verb follows.
    private func secondName(_ begin: Int, _ content: Range<Int>) -> Int? {
        let end = (begin..<content.upperBound).first { !table.isCapitalized($0) } ?? content.upperBound
        guard end - begin > 1, end < content.upperBound, !table.isPossessiveMark(end),
            table.isAny(end, .auxiliary) || ClauseBoundary(context: context).isFiniteVerb(end)
        else { return nil }
        return (begin + 1..<end).first { second in
            isKnown(second..<end) && isWhole(begin..<second)
        }
    }

    /// Whether words are a known country, town or body, or a person's family name.
    private func isKnown(_ words: Range<Int>) -> Bool {
        GazetteerTable.shared.longest(table, at: words.lowerBound, before: words.upperBound)?.count == words.count
            || words.count == 1 && table.isAny(words.lowerBound, .surname)
    }

    /// Whether words are a name by themselves: those of another mention, of an outlet, or a place's.
    private func isWhole(_ words: Range<Int>) -> Bool {
        let text = table.text(words)
        return Outlets.names.contains(text) || words.count == 1 && table.isShape(words.lowerBound, .allCapitals)
            || words.count == 1 && table.isAny(words.lowerBound, .surname)
            || context.mention(at: words.lowerBound).map { table.tokens($0.span).upperBound <= words.upperBound }
                ?? false
            || context.mentions.contains { $0.kind == .name && table.text($0.span) == text }
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
