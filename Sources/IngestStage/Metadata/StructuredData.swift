import FoundationEssentials

/// The article that a page describes in JSON-LD (https://schema.org/NewsArticle).
struct StructuredData {
    private static let articleTypes: Set<String> = [
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
        "BackgroundNewsArticle", "ReviewNewsArticle", "LiveBlogPosting", "BlogPosting", "SocialMediaPosting", "Report",
        "TechArticle", "ScholarlyArticle", "AdvertiserContentArticle", "SatiricalArticle",
    ]

    private let article: JSONValue?

    init(tree: HTMLTree) {
        var found: [JSONValue] = []
        for script in tree.elements(.script) {
            guard tree.value(.type, of: script)?.lowercased().hasPrefix("application/ld+json") == true else { continue }
            for node in tree.descendants(of: script) { found += Self.articles(in: tree.bytes[tree.nodes[node].text]) }
        }
        article = found.max { Self.weight($0) < Self.weight($1) }
    }

    var headline: String? { text("headline") }
    var alternativeHeadline: String? { text("alternativeHeadline") }
    var summary: String? { text("description") }
    var body: String? { text("articleBody") }
    var publisher: String? {
        Self.names(article?["publisher"]).first ?? Self.names(article?["sourceOrganization"]).first
    }
    var authors: [String] { Self.names(article?["author"] ?? article?["creator"]) }
    var published: String? { text("datePublished") ?? text("dateCreated") }
    var modified: String? { text("dateModified") }
    var language: String? { text("inLanguage") }
    var uri: String? {
        text("url") ?? article?["mainEntityOfPage"].flatMap { $0.string ?? $0["@id"]?.string }
    }

    private func text(_ key: String) -> String? {
        article?[key]?.string.map { MarkupText.plain($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func articles(in bytes: ArraySlice<UInt8>) -> [JSONValue] {
        // Line ends inside strings are common and not JSON; comments and trailing commas are JSON5.
        let oneLine = Data(bytes.map { $0 < 0x20 ? 0x20 : $0 })
        let decoder = JSONDecoder()
        decoder.allowsJSON5 = true
        guard let value = try? decoder.decode(JSONValue.self, from: oneLine) else { return [] }
        return nodes(value, depth: 0).filter(isArticle)
    }

    /// The objects at the top, in arrays, in `@graph` and under `mainEntity`.
    private static func nodes(_ value: JSONValue, depth: Int) -> [JSONValue] {
        guard depth < 8 else { return [] }
        if case .array(let elements) = value { return elements.flatMap { nodes($0, depth: depth + 1) } }
        let inner = [value["@graph"], value["mainEntity"], value["mainEntityOfPage"]].compactMap { $0 }
        return [value] + inner.flatMap { nodes($0, depth: depth + 1) }
    }

    private static func isArticle(_ value: JSONValue) -> Bool {
        value["@type"]?.elements.contains { articleTypes.contains(lastWord($0.string ?? "")) } ?? false
    }

    private static func lastWord(_ type: String) -> String { type.split(separator: "/").last.map(String.init) ?? type }

    private static func weight(_ value: JSONValue) -> Int {
        ["headline", "articleBody", "datePublished", "author"].count { value[$0] != nil }
    }

    private static func names(_ value: JSONValue?) -> [String] {
        (value?.elements ?? []).compactMap { each in
            let name = each.string ?? each["name"]?.string
            return name.map { MarkupText.plain($0) }.flatMap { $0.isEmpty || $0.contains("://") ? nil : $0 }
        }
    }
}
