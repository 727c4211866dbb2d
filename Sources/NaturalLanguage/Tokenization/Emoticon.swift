/// Faces made of punctuation: `:-)`, `;)`, `=(`, `<3`, `^_^`.
enum Emoticon {
    private static let faces: [StaticString] = [
        ":-)", ":-(", ";-)", ":-/", ":-d", ":-p", ":')", ":'(", ">:(", "^_^", ":)", ":(", ";)", ":d", ":p", ":/", ":o",
        "=)", "=(", "=d", "=p", "(:", "<3", "->", "=>", "<-", "xd",
    ]

    /// The end of a face at `begin` that stands apart from words, or nil.
    static func end(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> Int? {
        switch text[begin] {
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "^"), UInt8(ascii: "("), UInt8(ascii: "-"):
            break
        default: return nil
        }
        for face in faces where text.has(face, at: begin) {
            let end = begin + face.utf8CodeUnitCount
            return end <= limit && !text.characterClass(at: end).isWord ? end : nil
        }
        return nil
    }
}
