import DocumentModel
import LanguageModels

/// Reads that none were killed: "no civilians were hurt", "none of its soldiers died", "there were no casualties".
struct ZeroReader {
    let table: TokenTable
    let indicators: IndicatorReader

    private static let pronouns = WordLists.figures["nobody"]
    private static let determiners = WordLists.figures["no"]
    private static let one = WordLists.figures["one"]
    /// What may not have happened to anybody; of prisoners and refugees none are counted by their noun alone.
    private static let harms: Set<String> = ["KILLED", "WOUNDED", "KILLED_OR_WOUNDED", "ARRESTED"]

    /// The counts of none, in text order.
    func zeros(in content: Span) -> [Count] {
        guard let tree = indicators.tree else { return [] }
        let words = table.tokens(content)
        return words.compactMap { token in
            guard let phrase = phrase(at: token, words) else { return nil }
            return Self.determiners.contains(table.keys[phrase.lowerBound]) && !isPronoun(phrase) || isSingle(phrase)
                ? noun(phrase, words, tree) : pronoun(phrase, words, tree)
        }
    }

    // MARK: The words for none

    /// "no", "not a single", "none", "no one".
    private func phrase(at token: Int, _ words: Range<Int>) -> Range<Int>? {
        let key = table.keys[token]
        if Self.pronouns.contains(key) { return token..<token + 1 }
        if Self.determiners.contains(key) {
            let isOne = words.contains(token + 1) && Self.one.contains(table.keys[token + 1])
            return token..<token + (isOne ? 2 : 1)
        }
        guard table.isWord(token, Key.not), words.contains(token + 2), table.isWord(token + 1, Key.a),
            table.isWord(token + 2, Self.single)
        else { return nil }
        return token..<token + 3
    }

    private static let single = WordKey("single")

    /// "no one" is a pronoun of two words.
    private func isPronoun(_ phrase: Range<Int>) -> Bool { phrase.count == 2 }

    private func isSingle(_ phrase: Range<Int>) -> Bool { phrase.count == 3 }

    // MARK: What is not done

    /// "no civilians were killed", "killed no civilians", "no casualties".
    private func noun(_ phrase: Range<Int>, _ words: Range<Int>, _ tree: SyntaxTree) -> Count? {
        let noun = Int(tree.heads[phrase.upperBound - 1])
        guard noun >= phrase.upperBound, words.contains(noun), noun - phrase.upperBound < 4,
            [Tag.noun, Tag.properNoun].contains(tree.tags[noun])
        else { return nil }
        let counted = table.span(phrase.upperBound..<noun + 1)
        if let found = deed(noun, counted, tree) { return count(phrase, counted, found) }
        guard let value = indicators.value(at: noun, words), Self.harms.contains(value), !isLaterOrDoubted(noun, tree)
        else { return nil }
        return count(phrase, counted, (value, nil))
    }

    /// "nobody was hurt", "none of its soldiers died".
    private func pronoun(_ phrase: Range<Int>, _ words: Range<Int>, _ tree: SyntaxTree) -> Count? {
        let head = phrase.upperBound - 1
        // "who had none was killed"
        guard head == 0 || !table.isAny(phrase.lowerBound - 1, .have) else { return nil }
        var counted: Span?
        if words.contains(head + 2), table.isWord(head + 1, Key.of),
            let noun = tree.children(head).map(Int.init).first(where: { $0 > head + 1 && tree.tags[$0] == Tag.noun })
        {
            counted = table.span(head + 2..<noun + 1)
        }
        return deed(head, counted, tree).map { count(phrase, counted, $0) }
    }

    /// The verb of which the noun is the passive subject, the object, or the subject to whom it happens.
    private func deed(_ noun: Int, _ counted: Span?, _ tree: SyntaxTree) -> (value: String, verb: Int?)? {
        let verb = Int(tree.heads[noun])
        guard verb >= 0, let value = indicators.value(at: verb, verb..<verb + 1), !isLaterOrDoubted(noun, tree) else {
            return nil
        }
        let isDoer = tree.relations[noun] == Relation.subject && tree.child(verb, Relation.object) != nil
        let relations = [Relation.passiveSubject, Relation.object, Relation.subject]
        guard relations.contains(tree.relations[noun]), !isDoer,
            let fitting = indicators.fitting(
                value, Quantity(span: table.span(noun..<noun + 1), low: 0, high: 0, comparator: .exact, of: counted))
        else { return nil }
        return (fitting, tree.tags[verb] == Tag.verb ? verb : nil)
    }

    /// "there will be no losses", "if no soldiers died".
    private func isLaterOrDoubted(_ noun: Int, _ tree: SyntaxTree) -> Bool {
        let verb = Int(tree.heads[noun])
        guard verb >= 0 else { return indicators.isOnlyPossible(noun) }
        let isConditional = [noun, verb].contains { node in
            tree.children(node).contains {
                tree.relations[Int($0)] == Relation.marker && !table.isWord(Int($0), Key.that)
            }
        }
        return isConditional || indicators.isOnlyPossible(noun) || indicators.isOnlyPossible(verb)
    }

    private func count(_ phrase: Range<Int>, _ counted: Span?, _ found: (value: String, verb: Int?)) -> Count {
        let quantity = Quantity(span: table.span(phrase), low: 0, high: 0, comparator: .exact, of: counted)
        return Count(quantity: quantity, found: found)
    }
}
