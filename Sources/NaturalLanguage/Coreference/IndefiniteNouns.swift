import LanguageModels

/// Where a text speaks of one more of a kind: "a spokesman", "another court".
///
/// After that "the court" is no longer the one
/// before.
struct IndefiniteNouns {
    private let places: [WordKey: [Int]]
    private static let articles = Set(["a", "an", "another", "one"].map { WordKey($0) })
    /// The most words between the article and the noun.
    private static let most = 4

    /// Finds the nouns of office and the nouns for bodies after such an article.
    init(_ table: TokenTable) {
        var places: [WordKey: [Int]] = [:]
        for sentence in table.sentences {
            for article in sentence where Self.articles.contains(table.keys[article]) {
                for noun in (article + 1..<article + 2 + Self.most).clamped(to: sentence) {
                    if table.isPunctuation(noun) || table.isAny(noun, WordClass.function) { break }
                    let isNoun = table.isAny(noun, .role) || BodyNouns.shared.lists[table.keys[noun]] != nil
                    if isNoun, !table.isCapitalized(noun) { places[table.keys[noun], default: []].append(noun) }
                }
            }
        }
        self.places = places
    }

    /// Whether one more of the kind stands between two tokens.
    func stand(_ noun: WordKey, between first: Int, and last: Int) -> Bool {
        guard let places = places[noun] else { return false }
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle] <= first { low = middle + 1 } else { high = middle }
        }
        return low < places.count && places[low] < last
    }
}
