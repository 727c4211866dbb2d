/// Text in attributes and JSON that may carry markup and entities, as titles out of editorial systems often do.
enum MarkupText {
    /// The words alone, white space collapsed.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else {
            return Whitespace.collapsed(String(decoding: TextCleaning.cleaned(Array(text.utf8)), as: UTF8.self))
        }
        guard let tree = try? HTMLTree(parsing: Array(text.utf8)), let body = tree.elements(.body).first else {
            return Whitespace.collapsed(text)
        }
        return tree.text(of: body)
    }
}
