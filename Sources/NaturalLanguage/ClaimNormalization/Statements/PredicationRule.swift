import DocumentModel
import LanguageModels

/// "called the strike unacceptable", "dismissed the reports as disinformation", "put the toll at 471": the first part is
/// the second one.
enum PredicationRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard let (subject, complement) = parts(draft, context), !subject.isEmpty, !complement.isEmpty else {
            return nil
        }
        var nominative = subject
        // "which Kyiv called barbaric"
        let isRelative = subject.words.count == 1 && context.isAny(subject.words[0], .relative)
        if isRelative, let antecedent = DescribedNoun.words(context) {
            nominative = antecedent
        } else if subject.words.count == 1, let token = subject.words[0].token,
            let text = Pronoun.nominatives[subject.words[0].text]
        {
            nominative.words[0] = StatementWord(text: text, token: token)
        }
        // "cast himself as a champion"
        if subject.words.count == 1, reflexives.contains(subject.text), let claimer = context.claimer {
            nominative.words[0] = .inserted(claimer)
        }
        let isPlural =
            ["they", "we"].contains(nominative.text) || NounNumber(context: context).isPlural(subject)
            || isRelative && NounNumber(context: context).isPlural(nominative)
            || subject.words.count == 2 && context.has(subject.words[1], "Number=Plur")
        return .joined(nominative, isPlural ? "are" : "is", complement)
    }

    private static let reflexives: Set<String> = ["himself", "herself", "itself", "themselves"]

    /// Verbs that take "X Y".
    private static let naming: Set<String> = [
        "call", "label", "brand", "consider", "deem", "term", "dub", "declare", "find", "pronounce", "judge",
    ]
    /// Verbs that take "X Y" and never a clause.
    private static let calling: Set<String> = ["call", "label", "brand", "term", "dub"]

    /// Whether the cue says what something is called.
    static func calls(_ context: StatementContext) -> Bool { calling.contains(context.lemma) }

    /// Verbs that take "X as Y".
    private static let describing: Set<String> = [
        "describe", "dismiss", "denounce", "reject", "condemn", "brand", "portray", "characterise", "characterize",
        "hail",
        "regard", "see", "view", "cast", "depict", "decry", "slam", "treat", "interpret", "present", "define", "praise",
        "criticise", "criticize", "paint", "label", "blast", "deride", "rebuff", "refer", "identify", "recognise",
        "recognize", "call", "attack", "ridicule", "mock", "lambast", "term", "consider", "name", "confirm",
    ]
    /// Whether the cue says what something is described as.
    static func describes(_ context: StatementContext) -> Bool { describing.contains(context.lemma) }

    /// Verbs that take "X at 5".
    private static let counting: Set<String> = ["put", "estimate", "place", "set", "number"]

    private static func parts(
        _ draft: StatementDraft, _ context: StatementContext
    ) -> (StatementDraft, StatementDraft)? {
        let count = draft.words.count
        if counting.contains(context.lemma), let at = figurePlace(draft, context), at > 0 {
            return (draft.subject(at), draft.part(at + 1..<count))
        }
        // "called suggestions that it did it “a lie”"
        if calls(context) || isShort(draft, context), let split = quotedEnd(draft, context) {
            return (draft.subject(split), draft.part(split..<(CueAdjunct.afterQuotation(draft, context) ?? count)))
        }
        guard !context.isClause(draft) else { return nil }
        // "an explosion that Kyiv described as terror"
        if describes(context), context.isWord(draft.words[0], Key.as), count > 1,
            let noun = DescribedNoun.words(context)
        {
            return (noun, draft.part(1..<count))
        }
        if let split = leadingAs(draft, context) { return (draft.part(split..<count), draft.part(1..<split)) }
        if let place = placeOfAs(draft, context) {
            return (draft.subject(place), draft.part(place + 1..<max(place + 1, agentPlace(draft, context) ?? count)))
        }
        guard naming.contains(context.lemma), let split = split(draft, context) else { return nil }
        return (draft.subject(split), draft.part(split..<count))
    }

    private static let judging: Set<String> = ["consider", "deem", "judge"]

    /// "considers such counts “absurd”": a few words without a verb of their own before the quotation.
    private static func isShort(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard judging.contains(context.lemma), let split = quotedEnd(draft, context), split <= 5 else { return false }
        return !draft.words[..<split].contains { context.isTag($0, Tag.auxiliary) || context.isWord($0, Key.that) }
    }

    /// "was described as reckless by Blinken": who describes it.
    private static func agentPlace(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        guard let tree = context.tree, let cue = context.cueHead, tree.isPassive(cue) else { return nil }
        return draft.words.lastIndex { context.isWord($0, Key.by) }
    }

    private static func figurePlace(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        draft.words.indices.dropLast().last { index in
            guard context.isWord(draft.words[index], Key.at), let next = draft.words[index + 1].token else {
                return false
            }
            let begin = context.table.spans[next].begin
            let words = draft.words[(index + 1)...].prefix(4)
            return words.contains { context.isAny($0, .number) || $0.text.first?.isNumber == true }
                || context.document.quantities.contains { $0.span.begin == begin }
        }
    }

    /// "as well as", "such as", "as long as".
    private static let notAlone: Set<String> = ["well", "such", "long", "soon", "far", "much", "many"]

    /// "as baseless a report that ...": where what is so called begins.
    private static func leadingAs(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        guard context.isWord(draft.words[0], Key.as), describing.contains(context.lemma),
            let split = draft.first(
                from: 1,
                where: { word in
                    !context.isTag(word, Tag.adjective) && !context.isTag(word, Tag.adverb)
                        && !context.isAny(word, .coordinator) && !context.isPunctuation(word)
                }), split > 1
        else { return nil }
        return split
    }

    /// "X as Y": the "as" that follows what the verb is about.
    private static func placeOfAs(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        guard let place = draft.first(from: 1, where: { context.isWord($0, Key.as) }), place + 1 < draft.words.count,
            !notAlone.contains(draft.words[place - 1].text), !notAlone.contains(draft.words[place + 1].text),
            // "a ploy as the vote nears": a clause of its own.
            !calls(context) || context.relation(draft.words[place]) != Relation.marker,
            !isOfInnerVerb(place, draft, context)
        else { return nil }
        return describes(context) ? place : nil
    }

    /// "policies that critics see as abuses": the "as" belongs to a verb before it in the claim.
    private static func isOfInnerVerb(_ place: Int, _ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, let token = draft.words[place].token, tree.heads[token] >= 0 else {
            return false
        }
        let verb = Int(tree.heads[Int(tree.heads[token])])
        guard let inner = draft.index(of: verb), inner < place else { return false }
        return context.isFinite(draft.words[inner])
    }
}
