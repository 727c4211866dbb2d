import DocumentModel

/// A token as the tokenizer finds it, before anybody needs strings.
package struct RawToken: Equatable {
    package enum Kind: UInt8 {
        case word
        case number
        /// An abbreviation with its full stop.
        case abbreviation
        case address
        /// One or more of `. ! ? …`.
        case terminal
        case opening
        case closing
        /// A straight quotation mark: it opens or closes.
        case quote
        case punctuation
        case symbol
        case emoji
    }

    package var begin: Int32
    package var end: Int32
    var kind: Kind
    /// Whether white space stands before it, or the text begins with it.
    var followsSpace: Bool
    /// Whether a line break stands in that white space.
    var followsLineBreak: Bool

    package init(begin: Int32, end: Int32, kind: Kind, followsSpace: Bool, followsLineBreak: Bool = false) {
        self.begin = begin
        self.end = end
        self.kind = kind
        self.followsSpace = followsSpace
        self.followsLineBreak = followsLineBreak
    }

    /// Where it stands.
    var span: Span { Span(begin: Int(begin), end: Int(end)) }
}
