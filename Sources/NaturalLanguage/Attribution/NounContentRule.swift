import DocumentModel
import LanguageModels

/// "Berg's claim that the dam would hold is wrong": what is said of the claim is no part of it.
struct NounContentRule {
    let context: AttributionContext
    let tree: SyntaxTree

    /// The attribution with its claim cut where the phrase of its noun ends.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, let cue = attribution.links.first?.cue, let noun = cue.last,
            tree.tags[noun] == Tag.noun, !cue.contains(where: { tree.tags[$0] == Tag.verb }),
            let last = attribution.content.last, last.lowerBound == cue.upperBound,
            context.table.isWord(last.lowerBound, Key.that), let end = end(noun, last) ?? merged(noun, last),
            let rest = context.trimmed(last.lowerBound..<end), rest.count > 2
        else { return attribution }
        var cut = attribution
        cut.content[cut.content.count - 1] = rest
        cut.quotation = context.quotation(of: cut.content)
        return cut
    }

    /// Where the clause ends: before the predicate of the noun, with its auxiliaries.
    ///
    /// Where the noun opens a sentence the parser often takes it for the root, and its predicate for a second clause below it.
    private func end(_ noun: Int, _ content: Range<Int>) -> Int? {
        let isSubject = tree.relations[noun] == Relation.subject || tree.relations[noun] == Relation.passiveSubject
        let clauses = tree.children(noun).map(Int.init).filter {
            content.contains($0)
                && (tree.relations[$0] == Relation.relativeClause || tree.relations[$0] == Relation.nounClause
                    || tree.relations[$0] == Relation.complement)
        }
        let governor = Int(tree.heads[noun])
        let predicate = isSubject && content.contains(governor) ? governor : clauses.dropFirst().first
        guard let predicate, let first = clauses.first, first < predicate, !isJoined(predicate) else {
            let end = Int(tree.last[noun]) + 1
            return end > content.lowerBound + 2 && end < content.upperBound ? end : nil
        }
        let before = tree.children(predicate).map(Int.init).filter {
            $0 > first && $0 < predicate && context.table.isAny($0, [.auxiliary, .adverb])
        }
        return before.min() ?? predicate
    }

    /// "that the election was stolen is false", where the parser takes both verbs for one clause: the first verb that no
    /// clause is left for, if the noun is the subject of its sentence.
    private func merged(_ noun: Int, _ content: Range<Int>) -> Int? {
        let sentence = context.table.sentence(of: noun)
        guard !(sentence.lowerBound..<noun).contains(where: isFinite) else { return nil }
        var open = 1
        var token = content.lowerBound + 1
        while token < content.upperBound {
            if opensClause(token, content) { open += 1 }
            guard isFinite(token) else {
                token += 1
                continue
            }
            open -= 1
            if open < 0 { return token }
            repeat { token += 1 } while token < content.upperBound && goesOn(token)
        }
        return nil
    }

    private func opensClause(_ token: Int, _ content: Range<Int>) -> Bool {
        let table = context.table
        if table.isWord(token, Key.as) { return false }
        if table.isAny(token, [.relative, .subordinator]) { return true }
        if table.isAny(token, .coordinator) { return token + 1 < content.upperBound && isFinite(token + 1) }
        return table.isAny(token, .subjectPronoun)
            && !table.isAny(token - 1, [.relative, .subordinator, .coordinator])
    }

    private func isFinite(_ token: Int) -> Bool {
        let table = context.table
        if table.isPossessiveMark(token) { return false }
        let isVerb = tree.tags[token] == Tag.verb || tree.tags[token] == Tag.auxiliary
        return isVerb && !(token > 0 && table.isWord(token - 1, Key.to)) && !table.isShape(token, .gerundLike)
            && tree.relations[token] != Relation.nounClause && !context.isQuoted(token)
    }

    /// The rest of a group of verbs: "was" "stolen", "has not been" "verified".
    private func goesOn(_ token: Int) -> Bool {
        let table = context.table
        if table.isAny(token, .negation) || context.verbs.isAdverb(token) { return true }
        let isAuxiliary = table.isAny(token - 1, [.auxiliary, .negation]) || context.verbs.isAdverb(token - 1)
        return isAuxiliary && (tree.tags[token] == Tag.verb || tree.tags[token] == Tag.auxiliary)
    }

    private func isJoined(_ predicate: Int) -> Bool {
        tree.children(predicate).contains { context.table.isAny(Int($0), .coordinator) && Int($0) < predicate }
    }
}
