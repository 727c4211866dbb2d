import DocumentModel
import LanguageModels

/// Who says it, as words that can be a subject.
extension StatementContext {
    private static let relatives: Set<String> = ["who", "which", "that", "whom"]
    private static let present: Set<String> = ["me", "us", "her", "him", "them", "his", "its", "their", "my", "our"]

    /// The span of the last link's cue.
    var cueSpan: Span? { claim.attribution.last?.cue?.span }

    /// The claimer, else his words in the text as they are: a name that is too unsure to be told whose it is still stands there.
    var speaker: String? {
        guard let words = claimer ?? claim.attribution.last?.source.flatMap(names.claimer) else { return nil }
        // "Trump's talking about it": no subject.
        guard !words.hasSuffix("'s"), !words.hasSuffix("\u{2019}s") else { return nil }
        let first = String(words.prefix { $0 != " " }).lowercased()
        let isAlone = first.count == words.count
        return Self.relatives.contains(first) || isAlone && Self.present.contains(first) ? nil : words
    }

    /// Whether the source's words end right before a token.
    func isSourceBefore(_ token: Int) -> Bool {
        guard let span = claim.attribution.last?.source?.span else { return false }
        var end = table.tokens(span).upperBound
        // "Holm, a senator, has been"
        if table.isShape(end, .comma) { end += 1 }
        return end == token
    }

    /// Who claims, as words that can be a subject; nil where nobody is named.
    var claimer: String? {
        guard let source = claim.attribution.last?.source, !isWithheld(source) else { return nil }
        if let antecedent = antecedent(of: source) { return antecedent }
        guard let name = names.claimer(source) else { return nil }
        // "Families of hostages" at the beginning of a sentence.
        guard source.entity == nil, source.name == nil, let tree, let first = source.span.map(table.tokens)?.first,
            first < table.count, [Tag.noun, Tag.adjective, Tag.number, Tag.determiner].contains(tree.tags[first]),
            first == table.sentence(of: first).lowerBound, !table.isShape(first, .allCapitals)
        else { return name }
        return name.prefix(1).lowercased() + name.dropFirst()
    }

    /// A name that is too unsure to be given as the source's is not spelt in the statement either.
    private func isWithheld(_ source: Source) -> Bool {
        guard source.entity == nil, source.name == nil, source.kind == .named, let span = source.span else {
            return false
        }
        return document.mentions(in: span).contains { mention in
            mention.kind == .name && mention.span.end == span.end
                && table.tokens(Span(begin: span.begin, end: mention.span.begin)).allSatisfy {
                    table.isAny($0, .determiner)
                }
        }
    }

    /// "Holm, who denies taking bribes": whom the relative pronoun stands for.
    private func antecedent(of source: Source) -> String? {
        guard source.entity == nil, let tree, let token = source.span.map(table.tokens)?.first,
            table.isWord(token, Key.who) || table.isWord(token, Key.which)
        else { return nil }
        let verb = Int(tree.heads[token])
        guard verb >= 0, tree.relations[verb] == Relation.relativeClause else { return nil }
        let noun = Int(tree.heads[verb])
        guard noun >= 0, noun < token else { return nil }
        var begin = Int(tree.first[noun])
        while begin < noun, tree.tags[begin] == Tag.adposition || tree.tags[begin] == Tag.conjunction { begin += 1 }
        let words = begin..<max(noun + 1, token)
        return StatementDraft(words: self.words(words)).part(0..<words.count).text
    }

    /// Whether the claimer is more than one.
    var isClaimerPlural: Bool {
        guard let source = claim.attribution.last?.source, let span = source.span, span.begin < span.end else {
            return false
        }
        if source.kind == .group || (source.number ?? 1) > 1 { return true }
        let tokens = table.tokens(span)
        let end = tokens.first { table.isShape($0, .comma) } ?? tokens.upperBound
        // "the Houthis"
        if end == tokens.lowerBound + 2, table.isWord(tokens.lowerBound, Key.the),
            source.entity.flatMap(names.type) == .organization, table.text(end - 1..<end).hasSuffix("s"),
            !table.isShape(end - 1, .allCapitals)
        {
            return true
        }
        // "people close to the president"
        let number = NounNumber(context: self)
        return number.isPlural(tokens.lowerBound..<tokens.lowerBound + 1) || number.isPlural(tokens.lowerBound..<end)
    }
}
