/// A stretch of text between quotation marks, as tokens; or a statement in paragraphs of its own behind a colon.
struct Quotation: Hashable {
    /// The opening mark; for a quotation that a paragraph carries on, its repeated mark;
    /// of a statement the colon.
    var open: Int
    /// The tokens between the marks.
    var inner: Range<Int>
    /// The closing mark; nil where it is missing.
    var close: Int?

    /// Marks and all.
    var outer: Range<Int> { open..<(close.map { $0 + 1 } ?? inner.upperBound) }
}
