import DocumentModel
import LanguageModels

/// What the features of cues and roles are made of: trees, lexicons, quotations, and what the rules propose.
struct FeatureContext {
    let context: AttributionContext
    let tree: SyntaxTree
    let proposals: RuleProposals
    /// What the lexicon says of each token as a cue: stance and frames, hashed; 0 for other words.
    let cueKinds: [UInt64]
    /// The classes of each token that matter beside its tag, hashed.
    let classes: [UInt64]

    /// Whether each sentence has quoted words.
    let hasQuotation: [Bool]

    var table: TokenTable { context.table }

    init(_ context: AttributionContext, _ tree: SyntaxTree, _ proposals: RuleProposals) {
        self.context = context
        self.tree = tree
        self.proposals = proposals
        hasQuotation = context.table.sentences.map { $0.contains { context.isQuoted($0) } }
        cueKinds = context.table.entries.indices.map { Self.cueKind($0, context.table) }
        classes = context.table.entries.indices.map { Self.wordClass($0, context) }
    }

    private static func cueKind(_ token: Int, _ table: TokenTable) -> UInt64 {
        let entry = table.entries[token]
        if entry.cue >= 0 { return cueHashes[Int(entry.cue)] }
        if entry.classes.contains(.cueNoun) { return nounHash.with(FeatureHash(stance(table.keys[token]))).value }
        if entry.classes.contains(.seem) { return seemHash }
        return entry.classes.contains(.copulaAdjective) ? adjectiveHash : 0
    }

    private static func stance(_ key: WordKey) -> String { Lexicon.shared.cueNouns[key]?.rawValue ?? "" }

    private static let nounHash = FeatureHash("cue noun")
    private static let seemHash = FeatureHash("seem").value
    private static let adjectiveHash = FeatureHash("adjective").value
    private static let cueHashes = Lexicon.shared.cues.map { cue in
        FeatureHash(cue.stance.rawValue).with(UInt64(cue.frames.rawValue)).value
    }

    private static let interesting: WordClass = [
        .determiner, .possessive, .subjectPronoun, .relative, .weekday, .month, .timeUnit, .group, .quoteNoun,
        .addressee, .title, .role, .pluralRole, .documentNoun, .bodyNoun, .nationality, .number, .negation, .modal,
        .sentenceAdverb, .organizationHead,
    ]

    private static let firstPersons = Set(
        ["i", "me", "my", "myself", "we", "us", "our", "ours", "ourselves"].map { WordKey($0) })

    private static func wordClass(_ token: Int, _ context: AttributionContext) -> UInt64 {
        let classes = context.table.entries[token].classes.intersection(interesting)
        // The weights were learnt before plural and first persons were linked.
        let isKnown = !context.table.isAny(token, .they) && !firstPersons.contains(context.table.keys[token])
        let type = isKnown ? context.mention(at: token).map { mentionHash($0) } ?? 0 : 0
        return FeatureHash(classes.rawValue).with(type).value
    }

    private static func mentionHash(_ mention: Mention) -> UInt64 {
        FeatureHash(mention.type.rawValue).with(FeatureHash(mention.kind.rawValue)).value
    }

    /// The word at a place, or the edge of the document.
    func word(_ token: Int) -> UInt64 { tree.lemmas.indices.contains(token) ? table.keys[token].value : 1 }

    func lemma(_ token: Int) -> UInt64 { tree.lemmas.indices.contains(token) ? tree.lemmas[token] : 1 }

    func tag(_ token: Int) -> UInt64 { tree.tags.indices.contains(token) ? tree.tags[token] : 1 }

    /// What of a word is told where its letters are too many: small words whole, others by tag.
    func outline(_ token: Int) -> UInt64 {
        guard tree.tags.indices.contains(token) else { return 1 }
        let tag = tree.tags[token]
        let isOpen = tag == Tag.noun || tag == Tag.properNoun || tag == Tag.verb || tag == Tag.adjective
        return isOpen || table.isShape(token, .hasDigit) ? tag : table.keys[token].value
    }

    /// The subject of a verb: its own, else that of the verb that governs it.
    func subject(of head: Int) -> (token: Int, steps: Int)? {
        var verb = head
        for steps in 0..<4 {
            if let own = tree.child(verb, Relation.subject, Relation.passiveSubject) { return (own, steps) }
            let relation = tree.relations[verb]
            guard tree.heads[verb] >= 0 else { return nil }
            let governor = Int(tree.heads[verb])
            if relation == Relation.nounClause || relation == Relation.relativeClause { return (governor, steps + 1) }
            guard Self.sharing.contains(relation) else { return nil }
            verb = governor
        }
        return nil
    }

    private static let sharing: Set<UInt64> = [
        Relation.conjunct, Relation.openComplement, Relation.adverbialClause, Relation.parataxis,
    ]
}
