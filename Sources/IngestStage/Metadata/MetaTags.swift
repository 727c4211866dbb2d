/// The `<meta>` elements of a page by name, property or itemprop, in lower case; of several the first counts.
struct MetaTags {
    private var values: [String: [String]] = [:]

    init(tree: HTMLTree) {
        for node in tree.elements(.meta) {
            guard let content = tree.value(.content, of: node) else { continue }
            let text = MarkupText.plain(content)
            guard !text.isEmpty else { continue }
            for attribute in [HTMLAttribute.property, .name, .itemprop] {
                for key in (tree.value(attribute, of: node) ?? "").split(whereSeparator: \.isWhitespace) {
                    values[key.lowercased(), default: []].append(text)
                }
            }
        }
    }

    /// The first value of the first of the names that has one.
    subscript(names: String...) -> String? {
        names.lazy.compactMap { values[$0]?.first }.first
    }

    /// All values of a name.
    func all(_ name: String) -> [String] { values[name] ?? [] }
}
