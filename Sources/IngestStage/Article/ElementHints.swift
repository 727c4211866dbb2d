/// What the class, id, role and itemprop of an element say about what is in it.
struct ElementHints: OptionSet {
    let rawValue: Int

    /// The article's text, by microdata.
    static let articleBody = ElementHints(rawValue: 1 << 0)
    /// A wrapper that pages put around the article's text.
    static let content = ElementHints(rawValue: 1 << 1)
    /// Navigation, advertising, sharing, sign-up: never part of an article.
    static let boilerplate = ElementHints(rawValue: 1 << 2)
    /// What readers wrote.
    static let comments = ElementHints(rawValue: 1 << 3)
    /// Links to other articles.
    static let related = ElementHints(rawValue: 1 << 4)
    /// Words under a picture.
    static let caption = ElementHints(rawValue: 1 << 5)
    /// The line under the headline.
    static let subtitle = ElementHints(rawValue: 1 << 6)
    /// Authors, dates and the like around an article.
    static let metadata = ElementHints(rawValue: 1 << 7)
    /// Not shown.
    static let hidden = ElementHints(rawValue: 1 << 8)

    init(rawValue: Int) { self.rawValue = rawValue }

    init(tree: HTMLTree, node: Int) {
        var hints: ElementHints = []
        for index in tree.nodes[node].attributes {
            let attribute = tree.attributes[index]
            switch attribute.name {
            case .class, .id, .dataTestID, .dataComponent: hints.formUnion(HintWords.hints(attribute.value))
            case .role: hints.formUnion(Self.role(attribute.value))
            case .itemprop: hints.formUnion(Self.property(attribute.value))
            case .hidden: hints.insert(.hidden)
            case .ariaHidden where attribute.value == "true": hints.insert(.hidden)
            case .style where Self.isInvisible(attribute.value): hints.insert(.hidden)
            default: break
            }
        }
        self = hints
    }

    private static func role(_ role: String) -> ElementHints {
        switch role {
        case "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog", "alert",
            "alertdialog", "tablist", "toolbar", "button":
            .boilerplate
        case "article", "main": .content
        default: []
        }
    }

    private static func property(_ property: String) -> ElementHints {
        switch property {
        case "articleBody": .articleBody
        case "comment": .comments
        case "author", "datePublished", "dateModified", "publisher", "keywords": .metadata
        case "alternativeHeadline": .subtitle
        case "caption": .caption
        default: []
        }
    }

    private static func isInvisible(_ style: String) -> Bool {
        let style = style.lowercased().filter { $0 != " " }
        return style.contains("display:none") || style.contains("visibility:hidden")
    }
}
