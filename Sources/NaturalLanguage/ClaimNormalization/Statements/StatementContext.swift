import DocumentModel
import LanguageModels

/// What the rules of statements ask: the claim, its words, their trees.
struct StatementContext {
    let document: Document
    let table: TokenTable
    let tree: SyntaxTree?
    let names: StatementNames
    var claim: Claim

    var stance: Stance { claim.attribution.last?.cue?.stance ?? .say }
    var lemma: String { claim.attribution.last?.cue?.lemma ?? "" }

    /// Whether the cue's verb takes a noun as what is claimed ("reported 40 killed", "spoke of six"); nil for one that is no cue of ours.
    var takesNoun: Bool? {
        let cue = Lexicon.shared.entry(WordKey(lemma)).cue
        guard cue >= 0 else { return nil }
        let entry = Lexicon.shared.cues[Int(cue)]
        return entry.frames.contains(.object) || !entry.particles.isEmpty
    }

    /// The cue's verb, its first one where it has several.
    var cueHead: Int? {
        guard let span = claim.attribution.last?.cue?.span, let tree else { return nil }
        return table.tokens(span).first { tree.tags[$0] == Tag.verb }
    }

    /// Whether the claimer is said not to hold the claim true.
    var isDenied: Bool { [.falseCertain, .falseUncertain].contains(claim.certainty) }

    func isWord(_ word: StatementWord, _ key: WordKey) -> Bool {
        word.token.map { table.isWord($0, key) } ?? false
    }

    func isAny(_ word: StatementWord, _ classes: WordClass) -> Bool {
        word.token.map { table.isAny($0, classes) } ?? false
    }

    /// The word has this universal tag.
    func isTag(_ word: StatementWord, _ tag: UInt64) -> Bool {
        guard let tree, let token = word.token else { return false }
        return tree.tags[token] == tag
    }

    func relation(_ word: StatementWord) -> UInt64 {
        guard let tree, let token = word.token else { return 0 }
        return tree.relations[token]
    }

    /// The word's features hold `feature` ("VerbForm=Ger").
    func has(_ word: StatementWord, _ feature: String) -> Bool {
        guard let token = word.token else { return false }
        return document.tokens[token].feats?.contains(feature) ?? false
    }

    /// "shelling" as a verb.
    func isGerund(_ word: StatementWord) -> Bool {
        isTag(word, Tag.verb) && word.text.hasSuffix("ing") || word.text == "being" || word.text == "having"
    }

    /// "shelled", "said": a verb in the past or its participle.
    func isPastForm(_ word: StatementWord) -> Bool {
        isTag(word, Tag.verb) && (has(word, "VerbForm=Part") && !word.text.hasSuffix("ing") || has(word, "Tense=Past"))
    }

    /// A verb or auxiliary that makes a clause: no participle, gerund or infinitive.
    func isFinite(_ word: StatementWord) -> Bool {
        guard isTag(word, Tag.verb) || isTag(word, Tag.auxiliary) else { return false }
        return has(word, "VerbForm=Fin") || isAny(word, .modal)
    }

    /// Whether the words are a clause: a finite verb stands outside of every relative or adverbial clause.
    func isClause(_ draft: StatementDraft) -> Bool {
        guard let tree else { return false }
        let tokens = Set(draft.words.compactMap(\.token))
        return draft.words.contains { word in
            guard isFinite(word), var token = word.token else { return false }
            while true {
                let head = Int(tree.heads[token])
                guard tokens.contains(head) else { return true }
                let relation = tree.relations[token]
                if Self.subordinate.contains(relation) { return false }
                if relation == Relation.complement, tree.tags[head] == Tag.noun { return false }
                token = head
            }
        }
    }

    private static let subordinate = [Relation.relativeClause, Relation.nounClause, Relation.adverbialClause]

    /// Whether the claim opens outside of quotation marks.
    var opensUnquoted: Bool {
        guard let first = claim.content.first else { return false }
        let token = table.firstToken(atOrAfter: first.begin)
        return !table.isShape(token, .quotationMark) && (token == 0 || !table.isShape(token - 1, .quotationMark))
    }

    /// The highest word of a draft: its first one whose head stands outside of it.
    func head(of draft: StatementDraft) -> StatementWord? {
        guard let tree else { return nil }
        return draft.words.first { word in
            word.token.map { !draft.contains(Int(tree.heads[$0])) } ?? false && !isPunctuation(word)
        }
    }

    /// The words of some tokens of the text.
    func words(_ tokens: Range<Int>) -> [StatementWord] {
        tokens.map { token in
            StatementWord(
                text: table.text(token..<token + 1), token: token, isGlued: !table.isShape(token, .spaceBefore))
        }
    }

    /// A comma, dash or the like.
    func isPunctuation(_ word: StatementWord) -> Bool { word.token.map(table.isPunctuation) ?? false }

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
        let words = Int(tree.first[noun])..<max(noun + 1, token)
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
