/// The name of an element, cut to eight letters, as one number: cheap to compare and to count by.
struct TagName: Hashable {
    private let letters: UInt64
    /// How many bytes the whole name takes.
    let length: Int

    static let script = TagName(named: "script")
    static let style = TagName(named: "style")
    static let iframe = TagName(named: "iframe")
    static let title = TagName(named: "title")
    static let textarea = TagName(named: "textarea")
    static let graphic = TagName(named: "svg")

    private static let notNesting = Set(
        [
            "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup", "br",
            "hr",
            "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "html", "head",
            "body",
        ].map { TagName(Array($0.utf8), at: 0) })

    /// Whether elements of this name stay open until their end tag.
    var nests: Bool { !Self.notNesting.contains(self) }

    /// Reads the name that begins at `index`, in small letters.
    init(_ bytes: [UInt8], at index: Int) {
        var letters: UInt64 = 0
        var end = index
        while end < bytes.count, !Whitespace.isSpace(bytes[end]), bytes[end] != 0x2F, bytes[end] != 0x3E {
            if end < index + 8 { letters = letters << 8 | UInt64(Self.small(bytes[end])) }
            end += 1
        }
        self.letters = letters
        length = end - index
    }

    private init(named name: String) {
        self.init(Array(name.utf8), at: 0)
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
