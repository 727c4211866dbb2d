import DocumentModel
import LanguageModels

/// Who speaks and who is spoken to, as the parser joins them to a verb of speech: "Gerasimov, chief of staff, told Putin".
struct SpeechRoles {
    let tokens: [Token]
    let table: TokenTable

    private static let inner: Set<String> = ["appos", "flat", "compound", "nmod:desc"]

    /// Whether a name is the subject of a cue.
    func speaks(_ name: Range<Int>) -> Bool {
        relation(name).map { $0.isCue && $0.relation.hasPrefix("nsubj") } ?? false
    }

    /// Whether a name is the object of a cue ("told Putin", "called on Putin").
    func isSpokenTo(_ name: Range<Int>) -> Bool {
        let objects = ObjectPronouns(tokens: tokens)
        return relation(name).map {
            $0.isCue && (["obj", "iobj"].contains($0.relation) || name.contains(where: objects.isTurnedTo))
        } ?? false
    }

    /// How the phrase of a name hangs on its verb; the name may stand in apposition to an office.
    private func relation(_ name: Range<Int>) -> (relation: String, isCue: Bool)? {
        var token = name.upperBound - 1
        for _ in 0..<8 {
            guard tokens.indices.contains(token), let relation = tokens[token].deprel, let head = tokens[token].head,
                tokens.indices.contains(head)
            else { return nil }
            if name.contains(head) || Self.inner.contains(relation) {
                token = head
                continue
            }
            return (relation, table.entries[head].cue >= 0)
        }
        return nil
    }
}
