/// How a lemma is made from a form: its case, how much is cut off its end, and what is put there.
package struct LemmaRule: Equatable {
    enum Case: Equatable {
        case lower
        case keep
        /// First letter upper, the others lower.
        case title
    }

    var letterCase: Case
    /// The number of code points to cut; nil for all.
    var cut: Int?
    var suffix: String

    /// Reads `CASE CUT SUFFIX`.
    package init?(_ rule: String) {
        let parts = rule.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let letterCase = Self.cases[parts[0]] else { return nil }
        self.letterCase = letterCase
        cut = Int(parts[1])
        guard cut != nil || parts[1] == "*" else { return nil }
        suffix = String(parts[2])
    }

    private static let cases: [Substring: Case] = ["l": .lower, "k": .keep, "t": .title]

    /// The lemma of the form from `begin` to `end`.
    package func lemma(_ text: borrowing ByteText, _ begin: Int, _ end: Int) -> String {
        guard let cut else { return suffix }
        var stem = end
        var rest = cut
        while rest > 0, stem > begin {
            stem -= 1
            while stem > begin, text[stem] & 0xC0 == 0x80 { stem -= 1 }
            rest -= 1
        }
        let isTooShort = stem == begin
        return cased(text, begin, isTooShort ? end : stem) + (isTooShort ? "" : suffix)
    }

    private func cased(_ text: borrowing ByteText, _ begin: Int, _ end: Int) -> String {
        let mapsCase = letterCase != .keep
        return unsafe String(unsafeUninitializedCapacity: (end - begin) * (mapsCase ? 3 : 1)) { buffer in
            var count = 0
            var offset = begin
            while offset < end {
                let byte = text[offset]
                guard byte >= 0x80, mapsCase else {
                    let isUpper = letterCase == .title && offset == begin
                    unsafe buffer[count] =
                        !mapsCase ? byte : isUpper ? Self.upper(byte) : FoldedHash.folded(byte)
                    count += 1
                    offset += 1
                    continue
                }
                let (scalar, length) = text.decode(at: offset)
                let isUpper = letterCase == .title && offset == begin
                for byte in String(Self.simple(scalar, isUpper: isUpper)).utf8 {
                    unsafe buffer[count] = byte
                    count += 1
                }
                offset += length
            }
            return count
        }
    }

    private static func upper(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") ? byte & 0xDF : byte
    }

    /// The simple case mapping: a scalar that maps to several stays.
    private static func simple(_ scalar: Unicode.Scalar, isUpper: Bool) -> Unicode.Scalar {
        if scalar == "İ", !isUpper { return "i" }
        let mapping = isUpper ? scalar.properties.uppercaseMapping : scalar.properties.lowercaseMapping
        let scalars = mapping.unicodeScalars
        return scalars.count == 1 ? scalars.first ?? scalar : scalar
    }
}
