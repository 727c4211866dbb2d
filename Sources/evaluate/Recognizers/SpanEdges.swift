/// Takes the words and signs off the edges of a span that are no part of a value: "from", "the", "at", full stops.
///
/// Recognizers-Text takes "since August" as one span, TIMEX3 only "August": both say the same of the same place.
enum SpanEdges {
    private static let leading: Set<String> = [
        "the", "from", "since", "before", "after", "by", "in", "on", "at", "between", "during", "for", "until", "till",
        "around", "about", "circa", "starting", "beginning", "no", "later", "than", "within", "as", "early", "more",
        "less", "and", "not", "over", "under", "nearly", "almost", "approximately", "least", "most", "up", "roughly",
        "to", "of", "sometime", "a", "an", "through", "date", "only", "just",
    ]
    private static let trailing: Set<String> = ["or", "and", "later", "greater", "after", "on", "in", "at"]

    static func trimmed(_ bytes: [UInt8], _ range: Range<Int>, words: Bool) -> Range<Int> {
        var (begin, end) = (range.lowerBound, range.upperBound)
        var isChanged = true
        while isChanged, begin < end {
            isChanged = false
            while begin < end, !isWord(bytes[begin]) { begin += 1 }
            while end > begin, !isWord(bytes[end - 1]) { end -= 1 }
            guard words else { break }
            let head = (begin..<end).first { !isWord(bytes[$0]) } ?? end
            if head < end, leading.contains(text(bytes, begin..<head)) { (begin, isChanged) = (head, true) }
            let tail = (begin..<end).last { !isWord(bytes[$0]) } ?? begin
            if tail > begin, trailing.contains(text(bytes, tail + 1..<end)) { (end, isChanged) = (tail, true) }
        }
        return begin..<end
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
    }

    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self).lowercased()
    }
}
