/// The tokens of a text with what the rules know of its sentences.
package struct TokenizedText {
    package var tokens: [RawToken] = []
    /// Ranges of tokens over whose borders no sentence reaches; they cover all tokens in order.
    package var regions: [Range<Int>] = []
    /// What the rules say of the place before each token.
    var verdicts: [BoundaryVerdict] = []

    /// An empty text.
    package init() {}

    /// Forgets the text and keeps the memory.
    mutating func removeAll() {
        tokens.removeAll(keepingCapacity: true)
        regions.removeAll(keepingCapacity: true)
        verdicts.removeAll(keepingCapacity: true)
    }

    /// The sentences by the rules alone, as ranges of tokens.
    package var sentences: [Range<Int>] {
        var sentences: [Range<Int>] = []
        for region in regions {
            var begin = region.lowerBound
            for index in region where index > begin && verdicts[index].ends {
                sentences.append(begin..<index)
                begin = index
            }
            sentences.append(begin..<region.upperBound)
        }
        return sentences
    }
}
