/// Finds the ends of sentences among the tokens of one region.
enum SentenceSplitter {
    /// Appends the sentences of `tokens[range]`, as ranges of token indices.
    static func split(
        _ text: borrowing Text, _ tokens: [RawToken], _ range: Range<Int>, _ sentences: inout [Range<Int>]
    ) {
        guard !range.isEmpty else { return }
        let lines = LineList.isList(tokens, range)
        let markers = ListMarkers.positions(text, tokens, range)
        var nextMarker = 0
        var begin = range.lowerBound
        for index in range.dropFirst() {
            while nextMarker < markers.count, markers[nextMarker] < index { nextMarker += 1 }
            let isMarker = nextMarker < markers.count && markers[nextMarker] == index
            let endsLine = lines && tokens[index].followsLineBreak
            guard
                isMarker || endsLine
                    || SentenceBoundary.stands(text, tokens, before: index, in: begin..<range.upperBound)
            else { continue }
            sentences.append(begin..<index)
            begin = index
        }
        sentences.append(begin..<range.upperBound)
    }
}
