import DocumentModel
import LanguageModels

/// Puts the pieces of a claim together: quotation marks go, a sentence ends where the next one begins, a comma stands
/// where the cue stood between them.
struct ContentJoiner {
    let context: StatementContext

    func draft() -> StatementDraft {
        var draft = StatementDraft(words: [])
        for span in context.claim.content {
            let tokens = context.table.tokens(span)
            let piece = words(tokens)
            guard !piece.isEmpty else { continue }
            join(piece, to: &draft)
        }
        return draft
    }

    private func words(_ tokens: Range<Int>) -> [StatementWord] {
        var words: [StatementWord] = []
        var needsSpace = false
        for token in tokens {
            needsSpace = needsSpace || context.table.isShape(token, .spaceBefore)
            if context.table.isShape(token, .quotationMark) || isSingleMark(token) { continue }
            let text = context.table.text(context.table.spans[token])
            words.append(StatementWord(text: text, token: token, isGlued: !needsSpace && !words.isEmpty))
            needsSpace = false
        }
        return words
    }

    /// A single mark that opens or closes a quotation, not the apostrophe of a word.
    private func isSingleMark(_ token: Int) -> Bool {
        let text = context.table.text(context.table.spans[token])
        if text == "\u{2018}" { return true }
        guard text == "\u{2019}" || text == "'" else { return false }
        return context.tree.map { $0.relations[token] == Relation.punctuation } ?? false
    }

    private func join(_ piece: [StatementWord], to draft: inout StatementDraft) {
        guard let last = draft.words.last, let before = last.token, let first = piece[0].token else {
            draft.words += piece
            return
        }
        while let comma = draft.words.last, [",", ";"].contains(comma.text) { draft.words.removeLast() }
        if begins(first, after: before) {
            if !context.table.isShape(before, .terminal) {
                draft.words.append(StatementWord(text: ".", token: nil, isGlued: true))
            }
        } else if needsComma(draft, piece[0]) {
            draft.words.append(StatementWord(text: ",", token: nil, isGlued: true))
        }
        draft.words += piece
    }

    /// A capital letter begins a sentence of a quotation.
    private func begins(_ first: Int, after before: Int) -> Bool {
        context.claim.quotation == .direct && context.table.isCapitalized(first)
            && context.table.sentenceOfToken[first] != context.table.sentenceOfToken[before]
    }

    /// What goes on after the cue was set off, unless a subject has waited for its verb.
    private func needsComma(_ draft: StatementDraft, _ next: StatementWord) -> Bool {
        guard context.tree != nil else { return false }
        let hasVerb = draft.words.contains { context.isTag($0, Tag.verb) || context.isTag($0, Tag.auxiliary) }
        if !hasVerb { return false }
        // "a raid in which, Berg said, six died"
        if let last = draft.words.last,
            context.isTag(last, Tag.auxiliary) || context.isAny(last, [.relative, .subordinator, .coordinator])
        {
            return false
        }
        return !context.isFinite(next)
    }
}
