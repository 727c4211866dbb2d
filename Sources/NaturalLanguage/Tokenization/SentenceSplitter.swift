/// Finds the ends of sentences among the tokens of one region.
enum SentenceSplitter {
    /// Appends what the rules say of the place before each token of `tokens[range]`.
    static func judge(
        _ text: borrowing ByteText, _ tokens: [RawToken], _ range: Range<Int>, _ verdicts: inout [BoundaryVerdict]
    ) {
        guard !range.isEmpty else { return }
        let lines = LineList.isList(tokens, range)
        let markers = ListMarkers.positions(text, tokens, range)
        var nextMarker = 0
        var begin = range.lowerBound
        verdicts.append(.always)
        for index in range.dropFirst() {
            while nextMarker < markers.count, markers[nextMarker] < index { nextMarker += 1 }
            let isMarker = nextMarker < markers.count && markers[nextMarker] == index
            let endsLine = lines && tokens[index].followsLineBreak
            let verdict =
                isMarker || endsLine
                ? .always : SentenceBoundary.verdict(text, tokens, before: index, in: begin..<range.upperBound)
            verdicts.append(verdict)
            if verdict.ends { begin = index }
        }
    }
}
