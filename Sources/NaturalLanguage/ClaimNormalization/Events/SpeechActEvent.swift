import DocumentModel
import LanguageModels

/// The event that claiming itself is: "accused", "urged X to", "condemned", "called for".
struct SpeechActEvent {
    let table: TokenTable
    let tree: SyntaxTree

    /// The type and the cue's verb, or nil where saying it is no event.
    func read(_ claim: Claim) -> (type: String, head: Int?)? {
        guard let cue = claim.attribution.last?.cue else { return nil }
        let tokens = table.tokens(cue.span)
        let head = tokens.first { tree.tags[$0] == Tag.verb }
        // "has not condemned"
        guard !tokens.contains(where: { table.isAny($0, .negation) }) else { return nil }
        let content = claim.content.first.map(table.tokens) ?? 0..<0
        if let type = EventLexicon.shared.type(ofAct: act(cue, tokens, content), objects: objects(content)) {
            return (type, head)
        }
        // "asked the FBI to help", "wants the council to act"
        if ["ask", "want", "tell", "press"].contains(cue.lemma), isRequest(content) { return ("REQUEST", head) }
        if cue.stance == .criticize { return ("ACCUSE", head) }
        return nil
    }

    /// "call" with the preposition that makes it a request.
    private func act(_ cue: Cue, _ tokens: Range<Int>, _ content: Range<Int>) -> String {
        guard cue.lemma == "call" else { return cue.lemma }
        let nearby = Array(tokens.suffix(1)) + Array(content.prefix(1))
        if nearby.contains(where: { table.isWord($0, Key.for) }) { return "call for" }
        return nearby.contains { table.isWord($0, Key.on) } ? "call on" : "call"
    }

    /// The highest words of what the cue is about, before any clause.
    private func objects(_ content: Range<Int>) -> [WordKey] {
        let end = content.first { table.isWord($0, Key.that) || tree.tags[$0] == Tag.verb } ?? content.upperBound
        return (content.lowerBound..<max(content.lowerBound, end)).map { table.keys[$0] }
    }

    /// "X to do": somebody is to do something, and no finite verb before.
    private func isRequest(_ content: Range<Int>) -> Bool {
        guard
            let to = content.dropFirst().first(where: {
                table.isWord($0, Key.to) && tree.relations[$0] == Relation.marker
            })
        else { return false }
        return !content[..<to].contains { token in
            [Tag.verb, Tag.auxiliary].contains(tree.tags[token]) || table.isAny(token, [.subordinator, .relative])
        }
    }
}
