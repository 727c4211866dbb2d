/// Entries of a list that stand in one line: `1) ... 2) ...`, `a. ... b. ...`, `• ... • ...`.
///
/// A marker counts only if the region begins with the first one of its series.
enum ListMarkers {
    /// What a marker looks like: its value and what follows it.
    private struct Marker: Equatable {
        var value: Int
        var style: [UInt8]
        var isBullet = false
    }

    /// The indices of tokens that begin an entry, the first one left out.
    static func positions(_ text: borrowing ByteText, _ tokens: [RawToken], _ range: Range<Int>) -> [Int] {
        guard let first = marker(text, tokens, range.lowerBound, range.upperBound) else { return [] }
        guard first.isBullet || first.value == 1 else { return [] }
        var expected = first
        var positions: [Int] = []
        for index in range.dropFirst() where tokens[index].followsSpace {
            if !first.isBullet { expected.value = first.value + positions.count + 1 }
            guard marker(text, tokens, index, range.upperBound) == expected else { continue }
            positions.append(index)
        }
        return positions
    }

    private static func marker(_ text: borrowing ByteText, _ tokens: [RawToken], _ index: Int, _ limit: Int) -> Marker?
    {
        let token = tokens[index]
        if isBullet(text, token) { return Marker(value: 0, style: [], isBullet: true) }
        guard let value = value(text, token) else { return nil }
        var style = token.kind == .abbreviation ? [UInt8(ascii: ".")] : []
        var next = index + 1
        while next < limit, !tokens[next].followsSpace, style.count < 3 {
            guard tokens[next].end - tokens[next].begin == 1 else { return nil }
            style.append(text[Int(tokens[next].begin)])
            next += 1
        }
        let isMarked = [[UInt8(ascii: ".")], [UInt8(ascii: ")")], [UInt8(ascii: "."), UInt8(ascii: ")")]].contains(
            style)
        return isMarked && next < limit ? Marker(value: value, style: style) : nil
    }

    /// The value of a number of at most two digits, or of a lower-case letter.
    private static func value(_ text: borrowing ByteText, _ token: RawToken) -> Int? {
        let begin = Int(token.begin)
        let length = Int(token.end) - begin
        let byte = text[begin]
        if token.kind == .number, length < 3 {
            var value = 0
            for offset in begin..<Int(token.end) {
                guard CharacterClass.ascii(text[offset]) == .digit else { return nil }
                value = value * 10 + Int(text[offset] - UInt8(ascii: "0"))
            }
            return value
        }
        guard token.kind == .word, length == 1, CharacterClass.ascii(byte) == .lower else { return nil }
        return Int(byte - UInt8(ascii: "a")) + 1
    }

    /// Whether the token is the bullet of a list.
    static func isBullet(_ text: borrowing ByteText, _ token: RawToken) -> Bool {
        switch text.decode(at: Int(token.begin)).scalar {
        case "•", "⁃", "◦", "▪", "‣", "●": true
        default: false
        }
    }
}
