/// Which side of words a bracket or quotation mark stands on: the one it touches, else the one its shape says.
///
/// So `„We stay.“ He left` and `»We stay.« He left` close where English would open.
enum QuotationSide {
    /// Whether the mark closes what stands before it.
    static func closes(_ tokens: [RawToken], _ index: Int) -> Bool {
        let kind = tokens[index].kind
        guard kind == .opening || kind == .closing || kind == .quote else { return false }
        let touchesLast = !tokens[index].followsSpace
        let touchesNext = index + 1 < tokens.count && !tokens[index + 1].followsSpace
        return touchesLast == touchesNext ? kind != .opening && (kind == .closing || touchesLast) : touchesLast
    }
}
