/// Addresses that stay one token: URLs, e-mail addresses, domain and file names, hashtags, handles.
enum WebAddress {
    private static let domains = WordTable(
        """
        com org net edu gov mil int info biz eu uk us ca au de fr it es nl ru ua pl cz ch at se no dk fi ie in cn jp kr
        br mx za nz tr il ir iq sy tv io me co ai app dev tech online blog site xyz htm html php asp aspx jsp doc docx
        xls xlsx ppt pptx pdf txt rtf csv zip gz tar exe jpg jpeg png gif mp3 mp4 avi mov wav xml json js py c h cpp url
        """)
    private static let groups = WordTable("alt comp misc rec sci soc talk news humanities www")
    /// No address is longer before its `@` or after its scheme's first letter.
    private static let lookahead = 64
    private static let longest = 2048

    /// The end of an address that begins at `begin`, or nil.
    static func end(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> Int? {
        urlEnd(text, begin, limit: limit) ?? tagEnd(text, begin, limit: limit)
            ?? mailEnd(text, begin, limit: limit) ?? domainEnd(text, begin, limit: limit)
    }

    private static func urlEnd(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> Int? {
        if text.has("www.", at: begin) || text.has("mailto:", at: begin) {
            return trimmed(text, begin, bodyEnd(text, begin, limit: limit), minimum: 5)
        }
        var colon = begin
        while colon < min(limit, begin + 12), CharacterClass.ascii(text[colon] & 0x7F).isLetter, text[colon] < 0x80 {
            colon += 1
        }
        guard colon > begin + 1, text.has("://", at: colon) else { return nil }
        return trimmed(text, begin, bodyEnd(text, begin, limit: limit), minimum: colon - begin + 4)
    }

    /// The first byte that cannot stand in an address.
    private static func bodyEnd(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> Int {
        var end = begin
        while end < min(limit, begin + longest) {
            switch text[end] {
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): return end
            case 0xE2 where text[end + 1] == 0x80 && text[end + 2] >= 0x98: return end
            default: end += 1
            }
        }
        return end
    }

    /// Without the punctuation of the sentence around it; a closing bracket stays if an opening one inside needs it.
    private static func trimmed(_ text: borrowing ByteText, _ begin: Int, _ end: Int, minimum: Int) -> Int? {
        var end = end
        var unopened = 0
        for offset in begin..<end {
            unopened += text[offset] == UInt8(ascii: ")") ? 1 : text[offset] == UInt8(ascii: "(") ? -1 : 0
        }
        trimming: while end > begin {
            switch text[end - 1] {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
                UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "]"), UInt8(ascii: "*"):
                end -= 1
            case UInt8(ascii: ")"):
                guard unopened > 0 else { break trimming }
                unopened -= 1
                end -= 1
            default: break trimming
            }
        }
        return end - begin >= minimum ? end : nil
    }

    /// `#subject` and `@name`: a letter must follow.
    private static func tagEnd(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> Int? {
        guard text[begin] == UInt8(ascii: "#") || text[begin] == UInt8(ascii: "@") else { return nil }
        guard text.characterClass(at: begin + 1).isLetter else { return nil }
        return text.wordEnd(from: begin + 1, limit: limit)
    }

    /// `name@host`, whose host need not have a domain.
    private static func mailEnd(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> Int? {
        var end = begin
        while end < min(limit, begin + lookahead), isMailByte(text[end]) { end += 1 }
        guard text[end] == UInt8(ascii: "@"), end > begin, text.characterClass(at: end + 1).isWord else { return nil }
        end += 1
        while end < limit, isHostByte(text[end]) { end += 1 }
        while text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: "-") { end -= 1 }
        return end
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte < 0x80 && CharacterClass.ascii(byte).isWord
    }

    private static func isMailByte(_ byte: UInt8) -> Bool {
        isHostByte(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%")
    }

    /// Labels joined by dots, the last one a known domain or file type, or the first one a newsgroup's.
    private static func domainEnd(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> Int? {
        guard text.characterClass(at: begin).isWord else { return nil }
        var end = begin
        var label = begin
        var dots = 0
        while end < min(limit, begin + lookahead), isHostByte(text[end]) {
            if text[end] == UInt8(ascii: ".") {
                guard end > label else { return nil }
                dots += 1
                label = end + 1
            }
            end += 1
        }
        if label == end, dots > 0 {
            dots -= 1
            end -= 1
            label = end
            while text[label - 1] != UInt8(ascii: "."), label > begin { label -= 1 }
        }
        guard dots > 0, end - label > 0, end - begin > 4 else { return nil }
        guard text.characterClass(at: label - 2).isWord else { return nil }
        let isSentenceEnd =
            dots == 1 && text.characterClass(at: label) == .upper
            && (text.characterClass(at: end - 1) == .lower || end - label == 1)
        guard !isSentenceEnd, domains.contains(text, label, end) || isGroup(text, begin, dots) else { return nil }
        guard text.characterClass(at: end) != .mark, !text.characterClass(at: end).isLetter else { return nil }
        return end
    }

    private static func isGroup(_ text: borrowing ByteText, _ begin: Int, _ dots: Int) -> Bool {
        var end = begin
        while text[end] != UInt8(ascii: ".") { end += 1 }
        return dots > 1 && groups.contains(text, begin, end)
    }
}
