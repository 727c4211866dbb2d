import DocumentModel
import LanguageModels

/// The features by which a token is judged to be the head of a cue.
struct CueFeatures {
    let context: FeatureContext

    private var tree: SyntaxTree { context.tree }
    private var table: TokenTable { context.table }

    /// Whether a token can be the head of a cue at all.
    func isCandidate(_ token: Int) -> Bool {
        let tag = tree.tags[token]
        if tag == Tag.verb || tag == Tag.noun { return true }
        if table.isShape(token, [.colon, .dash]) { return true }
        return Self.tags.contains(tag)
    }

    private static let tags: Set<UInt64> = [
        Tag.auxiliary, Tag.adjective, Tag.adposition, Tag.adverb, Tag.properNoun, Tag.subordinator, Tag.unknown,
    ]

    /// Appends the features of a token.
    func append(_ token: Int, to list: inout FeatureList) {
        appendWord(token, &list)
        appendNeighbours(token, &list)
        appendChildren(token, &list)
        appendGovernors(token, &list)
        appendQuotations(token, &list)
        appendProposal(token, &list)
    }

    private func appendWord(_ token: Int, _ list: inout FeatureList) {
        let lemma = tree.lemmas[token]
        let tag = tree.tags[token]
        let relation = tree.relations[token]
        list.add(1, tag)
        list.add(2, lemma, tag)
        list.add(3, table.keys[token].value)
        list.add(4, relation, tag)
        list.add(5, lemma, relation)
        list.add(6, context.cueKinds[token], relation)
        list.add(7, context.cueKinds[token], tree.forms[token])
        list.add(8, tree.forms[token])
        list.add(9, lemma, tree.forms[token])
        list.add(10, context.classes[token])
    }

    private func appendNeighbours(_ token: Int, _ list: inout FeatureList) {
        let lemma = tree.lemmas[token]
        list.add(11, context.word(token - 1))
        list.add(12, context.word(token + 1))
        list.add(13, lemma, context.word(token + 1))
        list.add(14, lemma, context.word(token - 1))
        list.add(15, context.tag(token - 1), tree.tags[token], context.tag(token + 1))
        list.add(16, context.tag(token + 1), context.tag(token + 2))
        list.add(17, context.cueKinds[token], context.outline(token + 1))
        list.add(18, context.outline(token + 1), context.outline(token + 2))
        list.add(19, context.outline(token - 2), context.outline(token - 1))
        list.add(20, lemma, context.outline(token + 1), context.outline(token + 2))
    }

    private func appendChildren(_ token: Int, _ list: inout FeatureList) {
        let lemma = tree.lemmas[token]
        var frame = FeatureHash(0)
        for child in tree.children(token).map(Int.init) {
            let relation = tree.relations[child]
            guard relation != Relation.punctuation else { continue }
            let side: UInt64 = child < token ? 0 : 1
            list.add(21, relation, side)
            list.add(22, relation, lemma)
            list.add(23, relation, context.cueKinds[token])
            list.add(24, relation, context.classes[child])
            list.add(25, relation, tree.tags[child], tree.tags[token])
            if Self.small.contains(relation) { list.add(26, relation, tree.lemmas[child], lemma) }
            if Self.small.contains(relation) { list.add(27, relation, tree.lemmas[child]) }
            if Self.core.contains(relation) { frame = frame.with(relation).with(side) }
        }
        list.add(28, frame.value, tree.tags[token])
        list.add(29, frame.value, lemma)
        list.add(30, frame.value, context.cueKinds[token])
        appendSubject(token, &list)
    }

    private static let small: Set<UInt64> = [
        Relation.marker, Relation.auxiliary, Relation.passiveAuxiliary, Relation.case_, Relation.particle,
        Relation.copula, FeatureHash("advmod").value, FeatureHash("det").value,
    ]
    private static let core: Set<UInt64> = [
        Relation.subject, Relation.passiveSubject, Relation.complement, Relation.openComplement, Relation.object,
        Relation.parataxis, Relation.possessor, Relation.passiveAuxiliary, Relation.copula, Relation.clausalSubject,
        Relation.nounClause, Relation.marker,
    ]

    private func appendSubject(_ token: Int, _ list: inout FeatureList) {
        guard let subject = context.subject(of: token) else {
            list.add(31, context.cueKinds[token], tree.relations[token])
            return
        }
        let steps = UInt64(subject.steps)
        list.add(32, context.classes[subject.token], steps)
        list.add(33, context.classes[subject.token], tree.lemmas[token])
        list.add(34, context.classes[subject.token], context.cueKinds[token])
        list.add(35, tree.lemmas[subject.token], steps)
        list.add(36, tree.tags[subject.token], tree.tags[token], steps)
    }

    private func appendGovernors(_ token: Int, _ list: inout FeatureList) {
        guard tree.heads[token] >= 0 else {
            list.add(37, tree.tags[token])
            return
        }
        let head = Int(tree.heads[token])
        let relation = tree.relations[token]
        list.add(38, relation, tree.lemmas[head])
        list.add(39, relation, context.cueKinds[head], context.cueKinds[token])
        list.add(40, relation, tree.relations[head])
        list.add(41, relation, context.classes[head], tree.lemmas[token])
        list.add(42, governor(of: token), context.cueKinds[token])
        list.add(43, governor(of: token), tree.tags[token])
    }

    /// The nearest cue of the lexicon above a token, with the way to it.
    private func governor(of token: Int) -> UInt64 {
        var way = FeatureHash(0)
        var index = token
        for _ in 0..<6 {
            way = way.with(tree.relations[index])
            guard tree.heads[index] >= 0 else { break }
            index = Int(tree.heads[index])
            if context.cueKinds[index] != 0, tree.tags[index] == Tag.verb { return way.value }
        }
        return 0
    }

    private func appendQuotations(_ token: Int, _ list: inout FeatureList) {
        let sentence = table.sentence(of: token)
        let isQuoted: UInt64 = context.context.isQuoted(token) ? 1 : 0
        let hasQuotation: UInt64 = context.hasQuotation[Int(table.sentenceOfToken[token])] ? 1 : 0
        list.add(44, isQuoted, hasQuotation, context.cueKinds[token])
        list.add(45, isQuoted, tree.tags[token])
        list.add(46, isQuoted, tree.lemmas[token], hasQuotation)
        let kind = FeatureHash(table.kindOfSentence[Int(table.sentenceOfToken[token])].rawValue).value
        let isOpening: UInt64 = table.startsParagraph[Int(table.sentenceOfToken[token])] ? 1 : 0
        list.add(47, kind, tree.tags[token], isOpening)
        list.add(48, UInt64(min(8, token - sentence.lowerBound)), tree.tags[token])
        list.add(49, UInt64(min(4, sentence.upperBound - token)), tree.lemmas[token])
        list.add(50, table.isCapitalized(token) ? 1 : 0, tree.tags[token])
    }

    private func appendProposal(_ token: Int, _ list: inout FeatureList) {
        let proposals = context.proposals
        let role = UInt64(proposals.roles[token].rawValue)
        list.add(51, proposals.name(token), role)
        list.add(52, proposals.name(token), role, tree.lemmas[token])
        list.add(53, proposals.name(token), role, context.cueKinds[token])
        guard proposals.owners[token] >= 0, role == 2 else { return }
        let link = proposals.attributions[Int(proposals.owners[token])].links[0]
        let isLast: UInt64 = link.cue.upperBound == token + 1 ? 1 : 0
        list.add(54, proposals.name(token), isLast, tree.tags[token])
        list.add(55, link.source.map { context.classes[$0.upperBound - 1] } ?? 0, tree.lemmas[token])
    }
}
