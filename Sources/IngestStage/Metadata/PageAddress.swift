/// Where a page says that it belongs.
enum PageAddress {
    /// The absolute address of `<link rel="canonical">`, of `og:url`, or of JSON-LD.
    static func canonical(tree: HTMLTree, meta: MetaTags, data: StructuredData) -> String? {
        let links = tree.elements(.link).filter { tree.value(.rel, of: $0)?.lowercased() == "canonical" }
        let candidates = links.compactMap { tree.value(.href, of: $0) } + [meta["og:url"], data.uri].compactMap { $0 }
        return candidates.map(Whitespace.collapsed).first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
    }
}
