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
        if subject.words.count == 1, let token = subject.words[0].token,
            let text = Pronoun.nominatives[subject.words[0].text]
        {
            nominative.words[0] = StatementWord(text: text, token: token)
        }
        // "cast himself as a champion"
        if subject.words.count == 1, reflexives.contains(subject.text), let claimer = context.claimer {
            nominative.words[0] = .inserted(claimer)
        }
        let isPlural = ["they", "we"].contains(nominative.text) || NounNumber(context: context).isPlural(subject)
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
        if calls(context), let split = quotedEnd(draft, context) {
            return (draft.subject(split), draft.part(split..<(dateOfCue(draft, context) ?? count)))
        }
        guard !context.isClause(draft) else { return nil }
        if let place = placeOfAs(draft, context) { return (draft.subject(place), draft.part(place + 1..<count)) }
        guard naming.contains(context.lemma), let split = split(draft, context) else { return nil }
        return (draft.subject(split), draft.part(split..<count))
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

    /// "X as Y": the "as" that follows what the verb is about.
    private static func placeOfAs(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        guard let place = draft.first(from: 1, where: { context.isWord($0, Key.as) }), place + 1 < draft.words.count,
            !notAlone.contains(draft.words[place - 1].text), !notAlone.contains(draft.words[place + 1].text)
        else { return nil }
        return describing.contains(context.lemma) ? place : nil
    }

    /// Where Y begins in "call X Y": where a quotation begins that goes on to the end, else after the verb's object.
    private static func split(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        // "called it a lie"
        if context.isAny(draft.words[0], .pronoun),
            Pronoun.nominatives[draft.words[0].text] != nil || draft.words[0].text == "it"
        {
            return draft.words.count > 1 ? 1 : nil
        }
        if let quoted = quotedEnd(draft, context) { return quoted }
        guard let tree = context.tree, let cue = context.cueHead,
            let object = tree.child(cue, Relation.object) ?? openSubject(cue, tree), draft.contains(object)
        else { return adjectiveEnd(draft, context) }
        let end = tree.range(object).upperBound
        return draft.first(from: 1) { ($0.token ?? -1) >= end } ?? adjectiveEnd(draft, context)
    }

    /// "the figures broadly reliable": an adjective at the end, with its adverbs.
    private static func adjectiveEnd(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        var place = draft.words.count - 1
        guard place > 0, context.isTag(draft.words[place], Tag.adjective) else { return nil }
        while place > 1, context.isTag(draft.words[place - 1], Tag.adverb) { place -= 1 }
        return place
    }

    private static func openSubject(_ cue: Int, _ tree: SyntaxTree) -> Int? {
        tree.child(cue, Relation.openComplement, Relation.complement).flatMap {
            tree.child($0, Relation.subject, Relation.object)
        }
    }

    /// "called him “a dictator” on Monday": the day belongs to the cue.
    private static func dateOfCue(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        guard let span = context.claim.content.last else { return nil }
        let tokens = context.table.tokens(span)
        guard let close = tokens.last(where: { context.table.isShape($0, .quotationMark) }),
            var place = draft.first(from: 1, where: { ($0.token ?? -1) > close }), let first = draft.words[place].token
        else { return nil }
        let date = context.document.times(in: Span(begin: context.table.spans[first].begin, end: span.end)).first
        if context.isAny(draft.words[place], .preposition) { place += 1 }
        guard let date, place < draft.words.count, let start = draft.words[place].token,
            context.table.tokens(date.span) == start..<tokens.upperBound
                || context.table.tokens(date.span) == first..<tokens.upperBound
        else { return nil }
        return draft.index(of: first)
    }

    private static func quotedEnd(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        guard let span = context.claim.content.last, context.claim.content.count == 1 else { return nil }
        let tokens = context.table.tokens(span)
        guard let mark = tokens.first(where: { context.table.isShape($0, .quotationMark) }), mark > tokens.lowerBound
        else { return nil }
        guard var place = draft.first(from: 1, where: { ($0.token ?? -1) > mark }) else { return nil }
        // "called it a “fabrication”": the article belongs to what it is called.
        while place > 1, let token = draft.words[place - 1].token, context.table.isAny(token, .determiner),
            !context.table.isAny(token, .pronoun)
        {
            place -= 1
        }
        let hasAs = context.isWord(draft.words[place - 1], Key.as)
        return hasAs ? nil : place
    }
}
