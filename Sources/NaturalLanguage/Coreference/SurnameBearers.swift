import DocumentModel
import LanguageModels

/// Whom a lone surname means of several who bear it: the main one of the text before it; where that is not clear, nobody.
struct SurnameBearers {
    /// What a text has told of one bearer up to a place.
    struct Bearer {
        let cluster: Int
        /// Where it is named in full in the whole text, and at which tokens its surname alone was taken for it so far, in text
        /// order.
        var full: [Range<Int>] = []
        var alone: [Int] = []
        /// Whether the text names it as a relative of another one.
        var isRelative = false
    }

    let table: TokenTable
    let subjects: ClauseSubjects
    /// In so many sentences the subject of one can be meant further on, and one who is a relative of the main one.
    private static let reach = 8
    private static let reachOfRelative = 1
    /// After so many sentences without a mention one named just now is meant.
    private static let forgotten = 15
    /// Of more than so many none is the main one.
    private static let most = 8

    /// The bearer that is meant at a token, of those who are named in full before it.
    func main(of bearers: [Bearer], at token: Int) -> Int? {
        let before = bearers.filter { first($0) < token }
        guard before.count > 1, before.count <= Self.most else { return before.count == 1 ? before[0].cluster : nil }
        let ranked = before.sorted { one, other in
            let scores = (score(one, before, token), score(other, before, token))
            if scores.0 != scores.1 { return scores.0 > scores.1 }
            if one.isRelative != other.isRelative { return other.isRelative }
            return first(one) < first(other)
        }
        let main = ranked[0]
        let others = ranked.dropFirst()
        if let news = others.max(by: { last($0, token) < last($1, token) }), isForgotten(main, for: news, token) {
            return news.cluster
        }
        let isClear = others.allSatisfy { other in
            let isRelative = other.isRelative && !main.isRelative
            let weight = isRelative ? 1 : 2
            return score(main, before, token) >= weight * score(other, before, token)
                && !takesOver(other, from: main, token, within: isRelative ? Self.reachOfRelative : Self.reach)
        }
        return isClear ? main.cluster : nil
    }

    /// How often it was named; twice more for the one whom the text names in the first place, in a sentence of its own.
    private func score(_ bearer: Bearer, _ all: [Bearer], _ token: Int) -> Int {
        let count = fullNames(bearer, before: token) + bearer.alone.count
        let begin = first(bearer)
        let isLead = all.allSatisfy { other in
            other.cluster == bearer.cluster
                || first(other) > begin && !table.areBeside(first(other), begin)
        }
        return isLead ? count + 2 : count
    }

    private func first(_ bearer: Bearer) -> Int { bearer.full.first?.lowerBound ?? bearer.alone.first ?? table.count }

    /// The last token at which it was named before a place.
    private func last(_ bearer: Bearer, _ token: Int) -> Int {
        let count = fullNames(bearer, before: token)
        return max(count > 0 ? bearer.full[count - 1].lowerBound : -1, bearer.alone.last ?? -1)
    }

    /// How many of its full names stand before a token.
    private func fullNames(_ bearer: Bearer, before token: Int) -> Int {
        var (low, high) = (0, bearer.full.count)
        while low < high {
            let middle = (low + high) / 2
            if bearer.full[middle].lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func number(_ token: Int) -> Int { Int(table.sentenceOfToken[token]) }

    /// Whether the main one was named long ago, and another one, who is no relative, just now.
    private func isForgotten(_ main: Bearer, for other: Bearer, _ token: Int) -> Bool {
        let (old, new) = (last(main, token), last(other, token))
        return new > old && old >= 0 && number(token) - number(old) > Self.forgotten
            && number(token) - number(new) <= Self.reach && !other.isRelative
    }

    /// Whether another one is named in full as a subject near before a place, after the main one.
    private func takesOver(_ other: Bearer, from main: Bearer, _ token: Int, within reach: Int) -> Bool {
        let last = last(main, token)
        return other.full[..<fullNames(other, before: token)].reversed()
            .prefix { $0.lowerBound > last && number(token) - number($0.lowerBound) <= reach }
            .contains { !isPossessor($0) && subjects.isSubject($0) }
    }

    private func isPossessor(_ name: Range<Int>) -> Bool {
        name.upperBound < table.count && table.isPossessiveMark(name.upperBound)
    }
}
