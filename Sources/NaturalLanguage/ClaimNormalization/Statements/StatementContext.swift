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

    /// Whether a noun can follow a verb: unless it is a cue of ours that takes a clause only.
    func takesNoun(_ lemma: String) -> Bool {
        let cue = Lexicon.shared.entry(WordKey(lemma)).cue
        guard cue >= 0 else { return true }
        let entry = Lexicon.shared.cues[Int(cue)]
        return entry.frames.contains(.object) || !entry.particles.isEmpty || !entry.frames.contains(.clause)
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
}
