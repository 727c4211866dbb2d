/// The attributes that extraction looks at.
enum HTMLAttribute: String {
    case `class`, id, role, itemprop, itemtype, href, content, name, property, datetime, style, hidden, rel, lang, type
    case charset
    case ariaHidden = "aria-hidden"
    case ariaLabel = "aria-label"
    case httpEquiv = "http-equiv"
    case dataTestID = "data-testid"
    case dataComponent = "data-component"
}
