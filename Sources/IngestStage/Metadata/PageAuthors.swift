/// The authors that a page names.
enum PageAuthors {
    static func names(tree: HTMLTree, meta: MetaTags, data: StructuredData, publisher: String?) -> [String] {
        let declared = data.authors.isEmpty ? metaNames(meta) : data.authors
        let found = declared.isEmpty ? visible(tree) : declared
        var names: [String] = []
        for name in found.flatMap(people) where name != publisher && !names.contains(name) { names.append(name) }
        return names
    }

    private static func metaNames(_ meta: MetaTags) -> [String] {
        for name in [
            "author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator",
        ] {
            let values = meta.all(name).filter { !$0.contains("://") && !$0.hasPrefix("@") }
            if !values.isEmpty { return values }
        }
        return []
    }

    /// The words of `rel="author"`, `itemprop="author"` and of elements whose class says byline or author.
    private static func visible(_ tree: HTMLTree) -> [String] {
        for node in tree.nodes.indices where tree.nodes[node].end - node < 40 {
            guard tree.nodes[node].tag != .text, tree.nodes[node].tag != .meta else { continue }
            let isAuthor =
                tree.value(.rel, of: node)?.contains("author") == true
                || tree.value(.itemprop, of: node)?.contains("author") == true
                || (tree.value(.class, of: node)?.lowercased()).map { $0.contains("byline") || $0.contains("author") }
                    == true
            guard isAuthor else { continue }
            let text = tree.text(of: node)
            if text.utf8.count <= 100, people(text).contains(where: Byline.isName) {
                return people(text).filter(Byline.isName)
            }
        }
        return []
    }

    /// `By Ann Lee and Bo Chan` to the names.
    private static func people(_ text: String) -> [String] {
        let prefixes = ["By ", "by ", "BY ", "Written by ", "Posted by "]
        let bare = prefixes.first { text.hasPrefix($0) }.map { text.dropFirst($0.count) } ?? text[...]
        return Byline.split(bare)
    }
}
