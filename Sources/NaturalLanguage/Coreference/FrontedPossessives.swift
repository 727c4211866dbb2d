import DocumentModel
import LanguageModels

/// "In his email, Anna's father told members": the possessive of a phrase before its subject is the subject's.
struct FrontedPossessives {
    let table: TokenTable
    let tokens: [Token]
    /// The most words of the phrase, and of the words of office before a name.
    private static let longest = 12

    /// The cluster of the person right behind the comma that ends the phrase around a possessive.
    func subject(behind possessive: Int, _ persons: ArraySlice<MentionRegister.Entry>) -> Int? {
        let sentence = table.sentence(of: possessive)
        guard table.isAny(possessive, .possessive), table.isAny(sentence.lowerBound, .preposition),
            table.isWord(possessive - 1, table.keys[sentence.lowerBound]) && possessive - 1 == sentence.lowerBound,
            let comma = Range(from: possessive, upTo: min(possessive + Self.longest, sentence.upperBound))
                .first(where: { table.isPunctuation($0) && !table.isShape($0, .dash) && !table.isPossessiveMark($0) }),
            table.isShape(comma, .comma),
            !Range(from: possessive, upTo: comma).contains(where: { tokens[$0].upos == "VERB" })
        else { return nil }
        return persons.first { person in
            let begin = min(person.office?.words.lowerBound ?? person.tokens.lowerBound, person.tokens.lowerBound)
            return begin == comma + 1 && isSubject(person.tokens)
        }?.cluster
    }

    private func isSubject(_ name: Range<Int>) -> Bool {
        name.contains { tokens[$0].deprel?.hasPrefix("nsubj") == true }
    }
}
