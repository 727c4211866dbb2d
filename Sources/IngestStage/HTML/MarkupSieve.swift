/// Takes out of a page, before it is parsed, what holds no text and costs time.
///
/// Scripts (but JSON-LD), styles, graphics and comments go, as do the attributes of absurd tags, and the tags that nest
/// deeper than any browser follows: libgumbo takes time by the square of depth and of the number of attributes. The text
/// stays whatever is left out around it.
struct MarkupSieve {
    /// How many elements may be open; browsers stop at 512.
    private static let maximumDepth = 1000
    /// Bytes of a tag outside quotation marks above which its attributes are left out.
    private static let maximumTagBytes = 2048

    private let html: [UInt8]
    private var output: [UInt8] = []
    private var position = 0
    private var depth = 0
    private var opened: [TagName: Int] = [:]
    private var leftOut: [TagName: Int] = [:]
    private var hasGraphicEnd = true

    /// The page in UTF-8 without what is taken out.
    static func sieved(_ html: [UInt8]) -> [UInt8] {
        var sieve = MarkupSieve(html: html)
        sieve.output.reserveCapacity(html.count)
        while sieve.position < html.count { sieve.step() }
        return sieve.output
    }

    private init(html: [UInt8]) { self.html = html }

    private mutating func step() {
        let next = html[position...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
        output += html[position..<next]
        position = next
        guard next + 1 < html.count else {
            output += html[next...]
            position = html.count
            return
        }
        switch html[next + 1] {
        case UInt8(ascii: "!") where html[next...].starts(with: Array("<!--".utf8)): skipComment()
        case UInt8(ascii: "/") where next + 2 < html.count && TagName.isLetter(html[next + 2]): endTag()
        case let byte where TagName.isLetter(byte): startTag()
        default:
            output.append(UInt8(ascii: "<"))
            position = next + 1
        }
    }

    private mutating func skipComment() {
        // `<!-->` is a whole comment.
        var index = position + 2
        while index + 2 < html.count {
            if html[index] == 0x2D, html[index + 1] == 0x2D, html[index + 2] == 0x3E {
                position = index + 3
                return
            }
            index += 1
        }
        position = html.count
    }

    private mutating func startTag() {
        let name = TagName(html, at: position + 1)
        let (end, bare) = tagEnd(from: position + 1)
        let tag = position..<end
        position = end
        switch name {
        case .script where !isStructuredData(tag), .style, .iframe: position = rawEnd(name, from: end)
        case .script, .title, .textarea:
            let close = rawEnd(name, from: end)
            output += html[tag.lowerBound..<close]
            position = close
        case .graphic where hasGraphicEnd && html[end - 1] == 0x3E && (end < 2 || html[end - 2] != 0x2F):
            skipGraphic(tag)
        default: open(name, tag, hasTooManyAttributes: bare > Self.maximumTagBytes)
        }
    }

    private mutating func open(_ name: TagName, _ tag: Range<Int>, hasTooManyAttributes: Bool) {
        if name.nests {
            guard depth < Self.maximumDepth else {
                leftOut[name, default: 0] += 1
                return
            }
            depth += 1
            opened[name, default: 0] += 1
        }
        guard hasTooManyAttributes else {
            output += html[tag]
            return
        }
        output += html[tag.lowerBound..<min(tag.lowerBound + 1 + name.length, html.count)]
        output.append(UInt8(ascii: ">"))
    }

    private mutating func endTag() {
        let name = TagName(html, at: position + 2)
        let end = tagEnd(from: position + 2).end
        let tag = position..<end
        position = end
        if let count = leftOut[name], count > 0 {
            leftOut[name] = count - 1
            return
        }
        if let count = opened[name], count > 0 {
            opened[name] = count - 1
            depth -= 1
        }
        output += html[tag]
    }

    /// The index after the `>` of a tag, which quotation marks may hide, and how many bytes stand outside these.
    private func tagEnd(from begin: Int) -> (end: Int, bare: Int) {
        var index = begin
        var bare = 0
        var isAfterEquals = false
        while index < html.count {
            let byte = html[index]
            if byte == UInt8(ascii: ">") { return (index + 1, bare) }
            if isAfterEquals, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                index = html[(index + 1)...].firstIndex(of: byte) ?? html.count - 1
                isAfterEquals = false
            } else if !Whitespace.isSpace(byte) {
                isAfterEquals = byte == UInt8(ascii: "=")
            }
            bare += 1
            index += 1
        }
        return (html.count, bare)
    }

    /// The index after `</name`'s tag, or the end of the page, as browsers have it, where it is never closed.
    private func rawEnd(_ name: TagName, from begin: Int) -> Int {
        var index = begin
        while let open = html[index...].firstIndex(of: UInt8(ascii: "<")), open + 2 < html.count {
            if html[open + 1] == UInt8(ascii: "/"), TagName(html, at: open + 2) == name {
                return tagEnd(from: open + 2).end
            }
            index = open + 1
        }
        return html.count
    }

    private mutating func skipGraphic(_ tag: Range<Int>) {
        let end = rawEnd(.graphic, from: tag.upperBound)
        hasGraphicEnd = end < html.count
        if hasGraphicEnd { position = end } else { open(.graphic, tag, hasTooManyAttributes: false) }
    }

    private func isStructuredData(_ tag: Range<Int>) -> Bool {
        String(decoding: html[tag].prefix(1024), as: UTF8.self).lowercased().contains("ld+json")
    }
}
