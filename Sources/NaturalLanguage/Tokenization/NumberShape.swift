/// Numbers as they are written: grouped, with decimals, times, dates, telephone numbers, ordinals, decades.
enum NumberShape {
    /// What follows the digits without a space and is a word of its own: units, magnitudes, parts of the day.
    private static let units = WordTable(
        """
        am pm a.m p.m k m b bn mn mm mln tn t km cm nm kg g mg lb lbs oz ft in yd mi mph kph km/h kw kwh mw mwh gw gwh
        hz khz mhz ghz kb mb gb tb kbps mbps gbps ml cl l f c x hh hr hrs h min mins sec secs yr yrs yo ha pts pt px ppm
        million billion trillion thousand hundred percent usd eur gbp euros dollars
        """)
    private static let suffixes = WordTable("st nd rd th s")

    /// The end of a number that begins at the digit at `begin`.
    static func end(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> Int {
        var number = digitsEnd(text, begin, limit: limit)
        while number < limit, text.characterClass(at: number) == .mark { number += text.length(at: number) }
        if let decade = decadeEnd(text, begin, number) { return decade }
        if text.has("a.m.", at: number) || text.has("p.m.", at: number) { return number }
        guard text.characterClass(at: number).isLetter else { return number }
        let letters = text.wordEnd(from: number, limit: limit)
        if suffixes.contains(text, number, letters) { return letters }
        return units.contains(text, number, letters) ? number : letters
    }

    /// The end of a number that begins with a sign or has no whole part, `+44` or `.5`; nil if none begins here.
    static func signedEnd(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> Int? {
        guard text[begin] == UInt8(ascii: "+") || text[begin] == UInt8(ascii: ".") else { return nil }
        return text.characterClass(at: begin + 1) == .digit ? end(text, begin + 1, limit: limit) : nil
    }

    /// The end of `1960's` or `80's`; in `2003's` the year owns something, and is a word of its own.
    private static func decadeEnd(_ text: borrowing ByteText, _ begin: Int, _ end: Int) -> Int? {
        guard end - begin == 2 || end - begin > 2 && text[end - 1] == UInt8(ascii: "0") else { return nil }
        let apostrophe = text.apostrophe(at: end)
        let letter = end + apostrophe
        guard apostrophe > 0, FoldedHash.folded(text[letter]) == UInt8(ascii: "s") else { return nil }
        return text.characterClass(at: letter + 1).isWord ? nil : letter + 1
    }

    /// The end of the digits and the marks that join them.
    private static func digitsEnd(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> Int {
        if let telephone = telephoneEnd(text, begin, limit: limit) { return telephone }
        var end = begin
        while end < limit {
            let byte = text[end]
            if CharacterClass.ascii(byte) == .digit {
                end += 1
            } else if isJoiner(text, begin, end) {
                end += 1
            } else {
                return end
            }
        }
        return end
    }

    private static func digitCount(_ text: borrowing ByteText, _ offset: Int, atMost limit: Int) -> Int {
        var count = 0
        while count < limit, CharacterClass.ascii(text[offset + count]) == .digit { count += 1 }
        return count
    }

    private static func isJoiner(_ text: borrowing ByteText, _ begin: Int, _ offset: Int) -> Bool {
        let digits = digitCount(text, offset + 1, atMost: 4)
        switch text[offset] {
        case UInt8(ascii: "."), UInt8(ascii: "/"): return digits > 0
        case UInt8(ascii: ","): return digits == 3 || digits == 2 && text[offset + 3] == UInt8(ascii: ",")
        case UInt8(ascii: ":"): return digits == 2
        default: return false
        }
    }

    /// Groups of digits joined by hyphens: three or more of them (dates, telephone numbers), or `555-1234`.
    private static func telephoneEnd(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> Int? {
        var groups: [Int] = []
        var end = begin
        while groups.count < 6 {
            let digits = digitCount(text, end, atMost: 16)
            guard digits > 0 else { return nil }
            groups.append(digits)
            end += digits
            guard text[end] == UInt8(ascii: "-"), CharacterClass.ascii(text[end + 1]) == .digit else { break }
            end += 1
        }
        guard !text.characterClass(at: end).isWord else { return nil }
        return groups.count > 2 || groups == [3, 4] || groups == [5, 4] ? end : nil
    }
}
