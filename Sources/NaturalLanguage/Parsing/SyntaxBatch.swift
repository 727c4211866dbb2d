/// Tokens that are encoded at once: whole windows, one after another.
struct SyntaxBatch {
    /// So many tokens make one batch, unless a window is longer: few enough for the processor's caches.
    static let size = 256
    /// A longer region is cut, at the end of a sentence if there is one.
    static let longestWindow = 256

    /// The tokens of the batch among those of the document.
    private(set) var tokens: Range<Int>
    /// The windows, as ranges of indices into the batch.
    private(set) var windows: [Range<Int>] = []

    /// Whether the last window ends inside its region.
    private(set) var isCut = false

    /// The next batch of the regions (ranges of tokens, in order) from token `first` on.
    init(_ regions: [Range<Int>], from first: Int, region: inout Int) {
        tokens = first..<first
        while region < regions.count {
            let begin = max(tokens.upperBound, regions[region].lowerBound)
            let end = min(regions[region].upperBound, begin + Self.longestWindow)
            guard windows.isEmpty || end - first <= Self.size else { return }
            if begin < end { windows.append(begin - first..<end - first) }
            tokens = first..<end
            isCut = end < regions[region].upperBound
            guard !isCut else { return }
            region += 1
        }
    }
}
