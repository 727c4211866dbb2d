import DocumentModel

/// When a page was published and changed, with where it says so.
struct PageDates {
    let published: DocumentDate?
    let modified: DocumentDate?

    init(tree: HTMLTree, meta: MetaTags, data: StructuredData, uri: String) {
        let publishedMeta = meta[
            "article:published_time", "og:article:published_time", "datepublished", "article.published", "pubdate",
            "publishdate", "publish-date", "publication_date", "parsely-pub-date", "sailthru.date", "dc.date.issued",
            "dcterms.created", "dcterms.date", "dc.date", "date", "cxenseparse:recs:publishtime",
            "article_date_original",
            "originalpublicationdate", "displaydate", "datecreated"]
        let modifiedMeta = meta[
            "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified",
            "revision_date"]
        published =
            data.published.flatMap { TimeStamp.date($0, origin: .jsonLD) }
            ?? publishedMeta.flatMap { TimeStamp.date($0, origin: .meta) }
            ?? Self.timeElement(tree) ?? Self.address(uri)
        modified =
            data.modified.flatMap { TimeStamp.date($0, origin: .jsonLD) }
            ?? modifiedMeta.flatMap { TimeStamp.date($0, origin: .meta) }
    }

    /// The first `<time>` or `itemprop="datePublished"` that has a date in it.
    private static func timeElement(_ tree: HTMLTree) -> DocumentDate? {
        let marked = tree.nodes.indices.filter {
            tree.nodes[$0].end - $0 < 20 && tree.nodes[$0].tag == .time
                || tree.value(.itemprop, of: $0)?.contains("datePublished") == true
                    && tree.nodes[$0].end - $0 < 20
        }
        return marked.lazy.compactMap { node in
            let text = tree.value(.datetime, of: node) ?? tree.value(.content, of: node) ?? tree.text(of: node)
            return TimeStamp.date(text, origin: tree.nodes[node].tag == .time ? .text : .meta)
        }.first
    }

    /// The date in `.../2024/12/28/...` or `.../2024-12-28...`.
    private static func address(_ uri: String) -> DocumentDate? {
        let steps = uri.split(separator: "/").map(String.init)
        for index in steps.indices where steps[index].utf8.count == 4 && index + 2 < steps.count {
            let text = steps[index...index + 2].joined(separator: "-")
            if let date = TimeStamp.date(text, origin: .url), date.precision == .day { return date }
        }
        return steps.lazy.filter { $0.utf8.count >= 10 }.compactMap { step in
            TimeStamp.date(String(step.prefix(10)), origin: .url)
        }.first { $0.precision == .day }
    }
}
