import LanguageModels

/// Folds the ways in which names of other alphabets are written in English, so that variants meet: "Zelenskiy" and
/// "Zelenskyy", "Khrushchev" and "Hrushchev", "Erdoğan" and "Erdogan".
enum Transliteration {
    /// For U+00C0 to U+017F the ASCII letter below the accent; a blank where there is none.
    private static let plain = Array(
        ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    /// A name in small ASCII letters as far as it has letters below its accents; other letters stay.
    static func unaccented(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in name.lowercased().unicodeScalars {
            let place = Int(scalar.value) - 0xC0
            let letter = plain.indices.contains(place) ? plain[place] : UInt8(ascii: " ")
            scalars.append(letter == UInt8(ascii: " ") ? scalar : Unicode.Scalar(letter))
        }
        return String(scalars)
    }

    /// A key that all variants of a name share.
    static func folded(_ name: ArraySlice<UInt8>) -> WordKey {
        let letters = letters(name)
        var folded: [UInt8] = []
        var index = 0
        while index < letters.count {
            let (output, count) = rule(letters, index)
            for letter in output where letter != folded.last { folded.append(letter) }
            index += count
        }
        return WordKey(folded, from: 0, to: folded.count)
    }

    /// What stands for the letters from `index` on, and how many of them.
    private static func rule(_ letters: [UInt8], _ index: Int) -> (output: [UInt8], count: Int) {
        let letter = letters[index]
        let next = index + 1 < letters.count ? letters[index + 1] : 0
        switch (letter, next) {
        case (c("k"), c("h")): return ([c("h")], 2)
        case (c("p"), c("h")): return ([c("f")], 2)
        case (c("c"), c("k")): return ([c("k")], 2)
        case (c("s"), c("c")): return ([c("s")], 2)
        case (c("t"), c("c")): return ([c("c")], 2)
        case (c("o"), c("u")), (c("o"), c("o")): return ([c("u")], 2)
        case (c("e"), c("e")): return ([c("y")], 2)
        case (c("q"), _): return ([c("k")], 1)
        case (c("w"), _): return ([c("v")], 1)
        case (c("x"), _): return ([c("k"), c("s")], 1)
        case (c("i"), _), (c("j"), _), (c("y"), _):
            return ("aeou".utf8.contains(next) ? [] : [c("y")], 1)
        default: return ([letter], 1)
        }
    }

    private static func c(_ letter: Unicode.Scalar) -> UInt8 { UInt8(ascii: letter) }

    /// Small letters without accents and apostrophes; a hyphen is a blank.
    private static func letters(_ name: ArraySlice<UInt8>) -> [UInt8] {
        var letters: [UInt8] = []
        var index = name.startIndex
        while index < name.endIndex {
            let byte = name[index]
            index += 1
            if byte >= 0xC3, byte <= 0xC5, index < name.endIndex {
                let place = Int(byte & 0x1F) << 6 + Int(name[index] & 0x3F) - 0xC0
                index += 1
                if place >= 0, place < plain.count { letters.append(plain[place]) }
            } else if byte < 0x80, byte != c("'") {
                letters.append(byte == c("-") ? c(" ") : byte &- 65 < 26 ? byte | 0x20 : byte)
            }
        }
        return letters
    }
}
