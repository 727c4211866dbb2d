/// The words that authors of pages put into class and id, and what they mean.
enum HintWords {
    /// What `article-body__text hasSidebar` says.
    static func hints(_ value: String) -> ElementHints {
        var hints: ElementHints = []
        for name in value.utf8.split(whereSeparator: Whitespace.isSpace) {
            hints.formUnion(Self.hints(ofName: words(name)))
        }
        return hints
    }

    private static func hints(ofName words: [String]) -> ElementHints {
        // `has-sidebar`, `no-comments`: about the page, not about the element.
        guard let first = words.first, !["has", "no", "with", "without", "is", "not", "hide", "js"].contains(first)
        else {
            return []
        }
        let name = words.joined(separator: "-")
        var hints = (whole[name] ?? []).union(pairs[name] ?? [])
        for index in words.indices {
            hints.formUnion(single[words[index]] ?? [])
            if index > 0 { hints.formUnion(pairs[words[index - 1] + "-" + words[index]] ?? []) }
        }
        return hints
    }

    /// Splits at what is no letter and where a capital follows a small letter.
    private static func words(_ name: Substring.UTF8View) -> [String] {
        var words: [[UInt8]] = [[]]
        var wasSmall = false
        for byte in name {
            let isCapital = (0x41...0x5A).contains(byte)
            let isLetter = isCapital || (0x61...0x7A).contains(byte)
            if (!isLetter || isCapital && wasSmall) && words[words.count - 1].isEmpty == false { words.append([]) }
            if isLetter { words[words.count - 1].append(byte | 0x20) }
            wasSmall = isLetter && !isCapital
        }
        return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    }

    private static let single: [String: ElementHints] = table([
        (
            .boilerplate,
            """
            share sharing social addthis sharedaddy newsletter newsletters subscribe subscription signup promo promos \
            promotion advert adverts advertisement advertising advertisment ad ads adsense adslot sponsor sponsored \
            sponsors breadcrumb breadcrumbs cookie cookies consent gdpr footer nav navbar navigation menu menus \
            sidebar masthead popup modal overlay taboola outbrain pagination pager paging toolbar login trending \
            skyscraper leaderboard tagcloud donate donation carousel slideshow popular crosssell teaser teasers \
            toc print printfooter noprint editsection mwe navbox catlinks jumplinks sponsorship copyright tooltip \
            disclaimer topbar widget widgets rating ratings votes voting poll rss feedback contact dropdown ticker \
            recirc recirculation marketing upsell syndication legal siteheader sitefooter storylinks
            """
        ),
        (.comments, "comment comments disqus commentlist discussion respond replies livefyre commenting usercomments"),
        (
            .related,
            """
            related relatedposts recommended recommendation recommendations relateds seealso morestories readnext \
            yarpp jp-relatedposts similar
            """
        ),
        (.caption, "caption captions figcaption imagecaption photocaption wp-caption-text credit photocredit"),
        (.subtitle, "subtitle subhead subheadline standfirst dek deck kicker-sub sapo strapline"),
        (
            .metadata,
            """
            byline bylines author authors dateline timestamp pubdate postmeta metadata meta tags taglist keywords \
            categories posted authorbox bio
            """
        ),
        (.content, "content article story entry post body main text maincontent articlebody storybody bodytext"),
    ])

    /// Names that mean something only where they are the whole name: `overflow-hidden` hides nothing.
    private static let whole: [String: ElementHints] = table([
        (.hidden, "hidden invisible visuallyhidden offscreen sronly"),
        (.boilerplate, "toc widget widgets teaser contact rss meta sidebar-widget widget-area"),
    ])

    private static let pairs: [String: ElementHints] = table([
        (
            .articleBody,
            """
            article-body articlebody article-content articlecontent story-body storybody entry-content post-content \
            post-body article-text articletext body-content story-content story-text body-text news-text news-body \
            article-main entry-text postcontent post-entry article-copy body-copy article-page text-content \
            single-content story-contents articlecontentbody
            """
        ),
        (
            .boilerplate,
            """
            share-bar social-links sign-up read-more more-from most-read most-popular most-viewed back-to \
            skip-link skip-to call-to cta-box article-nav post-navigation in-brief newsletter-signup latest-news \
            top-stories more-news more-stories side-bar right-rail left-rail site-header page-header global-header \
            site-footer page-footer article-footer entry-footer post-footer
            """
        ),
        (
            .related,
            """
            see-also read-also also-read related-articles related-stories related-posts related-content more-on \
            you-may read-next next-up up-next recommended-stories
            """
        ),
        (.caption, "wp-caption image-caption photo-caption media-caption image-credit photo-credit"),
        (.subtitle, "sub-title sub-headline sub-heading article-summary article-subtitle article-dek sub-head"),
        (
            .metadata,
            "post-meta entry-meta article-meta article-info post-info author-bio about-author author-box tag-list"
        ),
        (.hidden, "visually-hidden screen-reader sr-only a11y-hidden display-none d-none"),
    ])

    private static func table(_ rows: [(ElementHints, String)]) -> [String: ElementHints] {
        var table: [String: ElementHints] = [:]
        for (hints, words) in rows {
            for word in words.split(separator: " ") { table[String(word), default: []].formUnion(hints) }
        }
        return table
    }
}
