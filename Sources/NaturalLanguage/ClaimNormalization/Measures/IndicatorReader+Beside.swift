import DocumentModel
import LanguageModels

extension IndicatorReader {
    private static let others = WordLists.figures["others"]

    /// The verb right before the number ("wounded 66 others"), else the word right after what it counts ("40 wounded"):
    /// nearer than what the tree joins it to.
    func beside(
        _ number: Range<Int>, _ quantity: Quantity, _ words: Range<Int>, _ fits: (String) -> String?
    ) -> (value: String, verb: Int?)? {
        for begin in number.lowerBound - 2..<number.lowerBound where begin >= words.lowerBound {
            guard isPhrase(begin..<number.lowerBound), let tree, tree.tags[begin] == Tag.verb,
                let value = value(at: begin, words).flatMap(fits)
            else { continue }
            return (value, begin)
        }
        guard quantity.of.map(isIndicator) ?? true else { return nil }
        var next = number.upperBound
        while words.contains(next), Self.others.contains(table.keys[next]) { next += 1 }
        guard words.contains(next), let value = value(at: next, words).flatMap(fits) else { return nil }
        return (value, tree.map { $0.tags[next] == Tag.verb } ?? false ? next : nil)
    }
}
