/// The headline of a page without the name of the site.
struct PageTitle {
    let title: String?
    /// The name of the site where the title carries one.
    let site: String?

    init(tree: HTMLTree, meta: MetaTags, data: StructuredData) {
        let element = tree.elements(.title).first { !Self.isInGraphic(tree, $0) }.map { tree.text(of: $0) }
        let declared = data.headline ?? meta["og:title", "twitter:title", "dc.title", "parsely-title", "title"]
        let siteName = meta["og:site_name"]
        let headings = tree.elements(.h1).filter { tree.nodes[$0].end - $0 < 200 }.map { tree.text(of: $0) }.filter {
            (2...300).contains($0.utf8.count)
        }
        let claims = [declared, element].compactMap { $0 }
        if let heading = headings.first(where: { heading in claims.contains { Self.agree(heading, $0) } }) {
            title = heading
        } else if let declared {
            title = Self.split(declared, siteName: siteName).title
        } else {
            title = element.map { Self.split($0, siteName: siteName).title } ?? headings.first
        }
        site = element.flatMap { Self.split($0, siteName: siteName).site }
    }

    private static func isInGraphic(_ tree: HTMLTree, _ node: Int) -> Bool {
        var parent = tree.nodes[node].parent
        while parent >= 0 {
            if tree.nodes[parent].tag == .svg { return true }
            parent = tree.nodes[parent].parent
        }
        return false
    }

    /// Whether a heading says what the declared title says: one holds the other, and it is not just a word of it.
    private static func agree(_ heading: String, _ title: String) -> Bool {
        let (heading, title) = (letters(heading), letters(title))
        guard heading.utf8.count >= 8 || heading == title else { return false }
        return title.hasPrefix(heading) && heading.utf8.count * 3 >= title.utf8.count
            || title.contains(heading) && heading.utf8.count * 2 >= title.utf8.count || heading.hasPrefix(title)
    }

    private static func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    /// `Headline | Site`, `Headline - Site`, `Site: Headline` where the site's name is known.
    private static func split(_ text: String, siteName: String?) -> (title: String, site: String?) {
        for separator in [" | ", " – ", " — ", " - ", " » ", " :: ", " · "] {
            var parts = text.components(separatedBy: separator)
            guard parts.count > 1, let last = parts.last else { continue }
            if let siteName, letters(parts[0]) == letters(siteName) {
                parts.removeFirst()
                return (parts.joined(separator: separator), siteName)
            }
            let head = parts.dropLast().joined(separator: separator)
            let isKnown = siteName.map { letters($0) == letters(last) } ?? false
            if isKnown || separator == " | "
                || last.split(separator: " ").count <= 4 && head.utf8.count > last.utf8.count
            {
                return (separator == " | " ? parts[0] : head, last)
            }
        }
        return (text, nil)
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: true).map(String.init)
    }
}
