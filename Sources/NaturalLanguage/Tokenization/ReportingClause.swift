/// `"Is it true?" Smith asked`: what follows a quotation that ends with its own mark may still be of the same sentence.
enum ReportingClause {
    private static let verbs = WordTable(
        "said says asked asks replied added told wrote writes shouted cried exclaimed answered responded continued")

    /// Whether the words at `index` are a short subject and a verb of saying.
    static func begins(_ text: borrowing ByteText, _ tokens: [RawToken], _ index: Int, limit: Int) -> Bool {
        var position = index
        while position < min(limit, index + 4), tokens[position].kind == .word || tokens[position].kind == .abbreviation
        {
            if verbs.contains(text, Int(tokens[position].begin), Int(tokens[position].end)) { return position > index }
            position += 1
        }
        return false
    }
}
