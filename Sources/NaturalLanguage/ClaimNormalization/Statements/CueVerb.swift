import DocumentModel
import LanguageModels

/// The cue as the verb of a sentence: "has repeatedly praised", "is a supporter of", "echoed" for "echoing".
enum CueVerb {
    /// The words of the cue with what belongs to its verb before it; nil where no sentence can be made of them.
    static func words(_ context: StatementContext) -> [StatementWord]? {
        guard let span = context.cueSpan, let tree = context.tree else { return nil }
        let cue = context.table.tokens(span)
        guard !cue.isEmpty else { return nil }
        guard let head = context.cueHead else { return isCopula(cue, tree, context) ? context.words(cue) : nil }
        if isFinite(head, tree, context) {
            return withAuxiliaries(cue.lowerBound, head, tree, context).map { context.words($0..<cue.upperBound) }
        }
        guard cue.lowerBound == head else { return nil }
        return participle(cue, head, tree, context) ?? progressive(cue, head, tree, context)
    }

    /// "is a supporter of", "has been critical of": a form of "be" with a noun or an adjective, right behind who is it.
    private static func isCopula(_ cue: Range<Int>, _ tree: SyntaxTree, _ context: StatementContext) -> Bool {
        tree.tags[cue.lowerBound] == Tag.auxiliary && cue.count > 1
            && context.document.tokens[cue.lowerBound].feats?.contains("VerbForm=Fin") ?? false
            && context.isSourceBefore(cue.lowerBound)
    }

    /// A verb of the active that makes a clause.
    private static func isFinite(_ head: Int, _ tree: SyntaxTree, _ context: StatementContext) -> Bool {
        guard !tree.isPassive(head) else { return false }
        let feats = context.document.tokens[head].feats ?? ""
        if feats.contains("VerbForm=Fin") || tree.child(head, Relation.auxiliary) != nil { return true }
        // "Holm seized on it": a past form, whatever the tagger makes of it.
        guard feats.contains("VerbForm=Part"), !context.table.text(head..<head + 1).hasSuffix("ing"),
            !context.table.isWord(head + 1, Key.by)
        else { return false }
        return tree.child(head, Relation.subject) != nil || tree.relations[head] == Relation.conjunct
            || context.isSourceBefore(head)
    }

    /// The first auxiliary of the cue, which may stand before it; nil for "nor has she praised", "met to discuss".
    private static func withAuxiliaries(
        _ begin: Int, _ head: Int, _ tree: SyntaxTree, _ context: StatementContext
    ) -> Int? {
        guard begin == 0 || !context.table.isWord(begin - 1, Key.to) else { return nil }
        let before = context.table.sentence(of: head).lowerBound..<begin
        let first = before.first { tree.relations[$0] == Relation.auxiliary && Int(tree.heads[$0]) == head } ?? begin
        let isWhole =
            (first..<begin).allSatisfy { Int(tree.heads[$0]) == head && tree.tags[$0] != Tag.pronoun }
            && tree.child(head, Relation.subject).map { $0 < first } ?? true
        return isWhole ? first : nil
    }

    /// "Berg signed it, echoing Lind": what she did beside the main verb, in its tense.
    private static func participle(
        _ cue: Range<Int>, _ head: Int, _ tree: SyntaxTree, _ context: StatementContext
    ) -> [StatementWord]? {
        let gerund = context.table.text(head..<head + 1).lowercased()
        let sentence = context.table.sentence(of: head)
        guard gerund.hasSuffix("ing"), tree.relations[head] == Relation.adverbialClause,
            head == sentence.lowerBound || context.table.isShape(head - 1, .comma)
        else { return nil }
        let main = Int(tree.heads[head])
        guard sentence.contains(main), isSubject(context, of: main, tree) else { return nil }
        let feats = context.document.tokens[main].feats ?? ""
        guard let form = form(gerund, feats, head, context) else { return nil }
        return [.inserted(form)] + context.words(head + 1..<cue.upperBound)
    }

    /// "Berg, hoping to win, ...", "the miners protesting cuts": right behind who does it, in the tense of the sentence.
    private static func progressive(
        _ cue: Range<Int>, _ head: Int, _ tree: SyntaxTree, _ context: StatementContext
    ) -> [StatementWord]? {
        guard context.table.text(head..<head + 1).hasSuffix("ing"), context.isSourceBefore(head),
            !context.table.isWord(cue.upperBound - 1, Key.to) || cue.count > 2 || !context.lemma.hasPrefix("accord")
        else { return nil }
        let sentence = context.table.sentence(of: head)
        let main = sentence.first { !sentence.contains(Int(tree.heads[$0])) }
        let isPast = main.map { context.document.tokens[$0].feats?.contains("Tense=Past") ?? false } ?? false
        let form = context.isClaimerPlural ? (isPast ? "were" : "are") : (isPast ? "was" : "is")
        return [.inserted(form)] + context.words(cue)
    }

    /// Whether the main verb's subject is who claims.
    private static func isSubject(_ context: StatementContext, of main: Int, _ tree: SyntaxTree) -> Bool {
        guard let span = context.claim.attribution.last?.source?.span,
            let subject = tree.child(main, Relation.subject)
        else { return false }
        return context.table.tokens(span).contains(subject)
    }

    private static func form(_ gerund: String, _ feats: String, _ head: Int, _ context: StatementContext) -> String? {
        if feats.contains("Tense=Past") { return Conjugation.shared.past(ofGerund: gerund) }
        guard feats.contains("Tense=Pres"), feats.contains("VerbForm=Fin"),
            let lemma = context.document.tokens[head].lemma
        else { return nil }
        return context.isClaimerPlural ? lemma : Conjugation.shared.thirdPerson(of: lemma)
    }
}
