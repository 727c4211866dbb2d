import DocumentModel
import LanguageModels

/// The capitalized words beside a word that together make a name ("Health Insurance Portability and Accountability" before "Act").
struct CapitalizedRun {
    let table: TokenTable
    /// The most words of a name on one side of its head.
    private static let most = 8

    /// The first token of the run that ends before `head`: capitalized words, with "and", "of", "for" between them where an article or
    /// possessor opens the whole.
    func begin(before head: Int) -> Int {
        let sentence = table.sentence(of: head)
        var begin = head
        var first = head
        while sentence.contains(first - 1), head - first < Self.most {
            if isPart(first - 1) {
                first -= 1
                begin = first
            } else if first == begin, first < head, isJoint(first - 1), sentence.contains(first - 2), isPart(first - 2)
            {
                first -= 1
            } else {
                break
            }
        }
        let isWhole = sentence.contains(begin - 1) && table.isAny(begin - 1, [.determiner, .possessive])
        guard !isWhole, let joint = (begin..<head).last(where: { isJoint($0) }) else { return begin }
        return joint + 1
    }

    /// The end of the run that goes on after a preposition: "on the Law of the Sea", "of Versailles"; `head + 1` where none does.
    func end(after head: Int, prepositions: Set<WordKey>) -> Int {
        let sentence = table.sentence(of: head)
        var end = head + 1
        var next = head + 1
        while sentence.contains(next), next - head < 2 * Self.most {
            let isLinked = next == head + 1 ? prepositions.contains(table.keys[next]) : isJoint(next)
            var word = next
            if isLinked {
                word += 1
                if table.isAny(word, .determiner) { word += 1 }
            } else if next == head + 1 {
                break
            }
            guard sentence.contains(word), isPart(word) else { break }
            next = word + 1
            end = next
        }
        return end
    }

    /// Whether every word but the small ones of a token's sentence is capitalized, as in a headline: there a capital tells no name.
    func isHeadline(_ token: Int) -> Bool {
        let words = table.sentence(of: token).filter {
            !table.isPunctuation($0) && (table.isAny($0, .auxiliary) || !table.isAny($0, .function))
        }
        return words.count > 2 && words.allSatisfy { table.isCapitalized($0) }
    }

    func isPart(_ token: Int) -> Bool {
        table.isCapitalized(token) && !table.isPunctuation(token)
            && !table.isAny(token, [.function, .title, .month, .weekday])
    }

    private static let joints = Set(["and", "of", "for", "&"].map { WordKey($0) })

    private func isJoint(_ token: Int) -> Bool {
        Self.joints.contains(table.keys[token]) && !table.isCapitalized(token)
    }
}
