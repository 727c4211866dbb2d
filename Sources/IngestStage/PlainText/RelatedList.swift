import DocumentModel

/// Tells the lists of other articles apart from the article itself.
struct RelatedList {
    private static let cues: Set<String> = [
        "related", "related articles", "related stories", "related news", "related coverage", "related topics",
        "read also", "read more", "also read", "see also", "more on this", "more on this story", "more on this topic",
        "further reading", "recommended", "recommended stories", "recommended reading", "you may also like",
        "most read", "more news", "more stories", "latest news", "in other news", "read next",
    ]
    private static let inlineCues = [
        "read also:", "read more:", "also read:", "see also:", "related:", "related article:", "related story:",
        "read next:", "more on this:", "further reading:",
    ]

    private var isOpen = false

    /// The part that a line is of such a list, or nil where it belongs to the article.
    mutating func part(_ line: String) -> Draft.Part? {
        if Self.isCue(line) {
            isOpen = true
            return Draft.Part(kind: .heading, text: line)
        }
        if Self.isInline(line) { return Draft.Part(kind: .related, text: line) }
        guard isOpen else { return nil }
        if let entry = ListMarker.entry(line) { return Draft.Part(kind: .related, text: entry) }
        guard Headline.isTitle(line) else {
            isOpen = false
            return nil
        }
        return Draft.Part(kind: .related, text: line)
    }

    static func isCue(_ line: String) -> Bool {
        var words = line.lowercased()
        while let last = words.last, ":.…» >".contains(last) { words.removeLast() }
        return cues.contains(words)
    }

    static func isInline(_ line: String) -> Bool {
        let words = line.prefix(40).lowercased()
        return inlineCues.contains { words.hasPrefix($0) && words.utf8.count > $0.utf8.count }
    }
}
