import DocumentModel
import LanguageModels

/// "The Post", "the Times": a newspaper by the last word of its name.
struct ShortOutletName {
    let context: SourceContext

    private var table: TokenTable { context.table }

    /// Whether the words are such a name: an article and a capitalized word for newspapers.
    func matches(_ tokens: Range<Int>) -> Bool {
        guard tokens.count == 2, table.isWord(tokens.lowerBound, Key.the) else { return false }
        let head = tokens.lowerBound + 1
        return table.isAny(head, .outletHead) && table.isCapitalized(head) && table.isShape(head, .hasLower)
    }

    /// The one outlet of the document whose name ends so; nil where there is none, or are several.
    func entity(_ tokens: Range<Int>) -> Entity? {
        guard matches(tokens) else { return nil }
        let ending = " " + table.text(tokens.lowerBound + 1..<tokens.upperBound)
        let outlets = context.outlets.filter { $0.name.hasSuffix(ending) && $0.name != "The" + ending }
        return outlets.count == 1 ? outlets.first : nil
    }
}
