import DocumentModel

/// What a page says about its article: JSON-LD first, then meta elements, then visible elements.
struct PageMetadata {
    let title: String?
    let subtitle: String?
    let bylines: [String]
    let publisher: String?
    let canonicalUri: String?
    let language: String?
    let publishedAt: DocumentDate?
    let modifiedAt: DocumentDate?
    /// The whole text where the page has it in JSON-LD.
    let body: String?
    /// What the page tells search engines about the article; not part of it.
    let summary: String?

    init(tree: HTMLTree, uri: String) {
        let data = StructuredData(tree: tree)
        let meta = MetaTags(tree: tree)
        let found = PageTitle(tree: tree, meta: meta, data: data)
        title = found.title
        publisher =
            data.publisher ?? meta["og:site_name", "publisher", "dc.publisher", "application-name"] ?? found.site
        subtitle = data.alternativeHeadline
        summary = data.summary ?? meta["og:description", "description", "twitter:description"]
        bylines = PageAuthors.names(tree: tree, meta: meta, data: data, publisher: publisher)
        canonicalUri = PageAddress.canonical(tree: tree, meta: meta, data: data)
        language =
            data.language ?? tree.elements(.html).first.flatMap { tree.value(.lang, of: $0) } ?? meta["og:locale"]
        let dates = PageDates(tree: tree, meta: meta, data: data, uri: canonicalUri ?? uri)
        publishedAt = dates.published
        modifiedAt = dates.modified
        body = data.body
    }

    /// A draft without blocks.
    var draft: Draft {
        Draft(
            title: title, subtitle: subtitle, bylines: bylines, publisher: publisher, canonicalUri: canonicalUri,
            declaredLanguage: language, publishedAt: publishedAt, modifiedAt: modifiedAt)
    }
}
