/// Pictographs with what belongs to them: skin tones, joined pictographs, flags.
enum EmojiCluster {
    /// The end of the cluster that begins at `begin`.
    static func end(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> Int {
        let (first, length) = text.decode(at: begin)
        var end = begin + length
        if isRegional(first), end < limit {
            let (second, length) = text.decode(at: end)
            return isRegional(second) ? end + length : end
        }
        while end < limit {
            let (scalar, length) = text.decode(at: end)
            guard CharacterClass.other(scalar) == .mark, scalar.value >= 0x80 else { break }
            end += length
            guard scalar.value == 0x200D, end < limit, text.characterClass(at: end) == .emoji else { continue }
            end += text.length(at: end)
        }
        return end
    }

    private static func isRegional(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }
}
