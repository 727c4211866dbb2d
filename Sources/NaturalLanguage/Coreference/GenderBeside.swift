import DocumentModel
import LanguageModels

/// "Trump said he would stay": the pronoun after a surname tells whether a man or a woman bears it, where nobody else is near
/// whom it could mean.
struct GenderBeside {
    let table: TokenTable
    /// The first tokens of the names of all persons, in text order.
    let persons: [Int]
    /// How many sentences before a name another person could be meant from.
    private static let reach = 2

    /// The gender of the one whom a surname at a token means.
    func gender(of name: Int) -> EntityCluster.Gender {
        guard let pronoun = pronoun(after: name), isAlone(name, pronoun) else { return .unknown }
        return table.isAny(pronoun, .he) ? .male : .female
    }

    /// The first "he" or "she", "his" or "her" with a noun in the rest of the sentence, else the word that begins the next one.
    private func pronoun(after name: Int) -> Int? {
        let number = Int(table.sentenceOfToken[name])
        let rest = Range(from: name + 1, upTo: table.sentences[number].upperBound)
            .prefix { !table.isShape($0, .quotationMark) }
        if let first = rest.first(where: { table.isAny($0, [.he, .she]) }) { return isBound(first) ? first : nil }
        guard rest.upperBound == table.sentences[number].upperBound, table.sentences.indices.contains(number + 1),
            !table.startsParagraph[number + 1]
        else { return nil }
        let next = table.sentences[number + 1].lowerBound
        return table.isAny(next, [.he, .she]) && table.isAny(next, .subjectPronoun) ? next : nil
    }

    private func isBound(_ pronoun: Int) -> Bool {
        if table.isAny(pronoun, .subjectPronoun) { return true }
        let sentence = table.sentence(of: pronoun)
        return table.isAny(pronoun, .possessive) && sentence.contains(pronoun + 1)
            && !table.isPunctuation(pronoun + 1) && !table.isAny(pronoun + 1, .function)
    }

    /// Whether nobody of another surname is named near before the pronoun.
    private func isAlone(_ name: Int, _ pronoun: Int) -> Bool {
        let first = table.sentences[max(0, Int(table.sentenceOfToken[name]) - Self.reach)].lowerBound
        let surname = table.keys[name]
        return persons[place(first)...].prefix { $0 < pronoun }.allSatisfy {
            table.keys[$0] == surname || isBearer($0, surname)
        }
    }

    /// The first person named at a token or after it.
    private func place(_ token: Int) -> Int {
        var (low, high) = (0, persons.count)
        while low < high {
            let middle = (low + high) / 2
            if persons[middle] < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func isBearer(_ person: Int, _ surname: WordKey) -> Bool {
        (person + 1..<person + 5).clamped(to: table.sentence(of: person)).contains { table.keys[$0] == surname }
    }
}
