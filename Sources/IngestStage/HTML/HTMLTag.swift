/// The elements that extraction tells apart; every other one is `other`.
enum HTMLTag: String, CaseIterable {
    case html, head, body, title, meta, link, base
    case article, section, main, header, footer, nav, aside, div, address, hgroup, search
    case p, h1, h2, h3, h4, h5, h6, blockquote, pre, hr, br, center
    case ul, ol, li, dl, dt, dd, menu
    case table, caption, thead, tbody, tfoot, tr, td, th
    case figure, figcaption, details, summary, picture, img
    case form, fieldset, legend, label, input, button, select, option, textarea
    case script, style, template, noscript, iframe, object, embed, svg, math, canvas, audio, video, map, dialog
    case a, abbr, b, cite, code, em, i, q, s, small, span, strong, sub, sup, time, u, mark, ins, del, font, blink, tt
    case other
    /// A text node.
    case text

    /// Whether it begins and ends a block of text.
    var isBlock: Bool { Self.blocks.contains(self) }

    /// Whether nothing in it is ever part of an article.
    var isNeverContent: Bool { Self.neverContent.contains(self) }

    /// The level of a heading, 1 to 6.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }

    private static let blocks: Set<HTMLTag> = [
        .html, .body, .article, .section, .main, .header, .footer, .nav, .aside, .div, .address, .hgroup, .search, .p,
        .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .hr, .center, .ul, .ol, .li, .dl, .dt, .dd, .menu, .table,
        .caption, .thead, .tbody, .tfoot, .tr, .figure, .figcaption, .details, .summary, .form, .fieldset, .legend,
    ]

    private static let neverContent: Set<HTMLTag> = [
        .head, .script, .style, .template, .noscript, .iframe, .object, .embed, .svg, .math, .canvas, .audio, .video,
        .map, .dialog, .button, .select, .option, .textarea, .input, .nav, .search,
    ]
}
