import DocumentModel
import LanguageModels

/// Tells where something happens from who does it: "in Kharkiv", "in the northern city of Sumy", but neither "by Russia"
/// nor "since Russia's invasion".
struct PlacePhrase {
    let document: Document
    let table: TokenTable

    private static let locative = words(
        "in at near on across inside outside around throughout within into over from to")
    private static let kinds = words(
        "city town village province region district port capital area state camp suburb north south east west outskirts "
            + "centre center rest parts part enclave territory island border")
    /// How many words may describe a place before its name.
    private static let reach = 4

    private static func words(_ text: String) -> Set<WordKey> { Set(text.split(separator: " ").map { WordKey($0) }) }

    /// Whether a preposition of place stands before a name, which owns nothing that follows.
    func isPlace(_ mention: Mention) -> Bool {
        let tokens = table.tokens(mention.span)
        guard !tokens.isEmpty, !isPossessor(tokens.upperBound), !isOrigin(tokens), !isOfAttack(tokens) else {
            return false
        }
        return isLocated(tokens.lowerBound)
    }

    private static let describing: Set<String> = ["compound", "amod", "nmod", "conj"]
    private static let arms = WordLists.topics["arms"]

    /// "in US and British strikes": who attacks is not where.
    private func isOfAttack(_ name: Range<Int>) -> Bool {
        let tokens = document.tokens
        guard var token = name.last else { return false }
        for _ in 0..<3 {
            guard let head = tokens[token].head, head >= 0, Self.describing.contains(tokens[token].deprel ?? "") else {
                return false
            }
            let isBehind = head >= name.upperBound
            if isBehind,
                Self.arms.contains(table.keys[head])
                    || EventLexicon.shared.type(of: table.keys[head], upos: "NOUN") == "ASSAULT"
            {
                return tokens[token].deprel != "nmod"
            }
            token = head
        }
        return false
    }

    /// "soldiers from South Africa": a noun comes from there.
    private func isOrigin(_ name: Range<Int>) -> Bool {
        if isFromPeople(name.lowerBound - 1) { return true }
        let tokens = document.tokens
        guard let top = name.first(where: { tokens[$0].head.map { !name.contains($0) } ?? false }),
            let head = tokens[top].head, head >= 0, head < name.lowerBound, tokens[head].upos == "NOUN"
        else { return false }
        return isPeople(head) && table.isWord(head + 1, Self.from)
    }

    /// "20 soldiers from", whatever the tree joins it to.
    private func isFromPeople(_ before: Int) -> Bool {
        before > 0 && table.isWord(before, Self.from) && isPeople(before - 1)
    }

    private func isPeople(_ noun: Int) -> Bool {
        table.isAny(noun, [.role, .group, .addressee]) || Self.people.contains { $0.contains(table.keys[noun]) }
    }

    private static let from = WordKey("from")
    private static let people = [
        WordLists.topics["forces"], WordLists.topics["militants"], WordLists.figures["persons"],
    ]

    private func isPossessor(_ next: Int) -> Bool { next < table.count && table.isPossessiveMark(next) }

    private func isLocated(_ begin: Int) -> Bool {
        let sentence = table.sentence(of: begin)
        var token = begin - 1
        while sentence.contains(token), begin - token <= Self.reach {
            if Self.locative.contains(table.keys[token]) { return true }
            if table.isWord(token, Key.of) {
                guard sentence.contains(token - 1), Self.kinds.contains(table.keys[token - 1]) else { return false }
                return isLocated(token - 1)
            }
            guard isDescription(token) else { return false }
            token -= 1
        }
        return false
    }

    /// "the", "eastern", "Russia's": what may stand between the preposition and the name.
    private func isDescription(_ token: Int) -> Bool {
        if table.isAny(token, [.determiner, .possessive]) { return true }
        return ["ADJ", "PROPN", "NUM"].contains(document.tokens[token].upos ?? "")
    }
}
