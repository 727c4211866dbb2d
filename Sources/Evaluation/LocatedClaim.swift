public import DocumentModel

/// An annotated claim with its words found in the document's text (UTF-8 offsets).
public struct LocatedClaim: Sendable {
    /// Words that the annotation quotes and the text does not have.
    public struct NotFound: Error, Hashable, CustomStringConvertible {
        /// The words.
        public var words: String
        /// What is wrong, for people.
        public var description: String { "the text has no \u{201C}\(words)\u{201D}" }
    }

    /// The annotation.
    public var gold: GoldClaim
    /// The pieces of the content.
    public var content: [Span]
    /// The words that name the claimer, where any do.
    public var source: Span?
    /// The cue, where there is one.
    public var cue: Span?

    /// Finds the words of `gold`: the pieces of the content from the beginning on, source and cue nearest to them.
    public init(_ gold: GoldClaim, in text: String) throws {
        self.gold = gold
        let index = WordIndex(text)
        // Short words stand in many places: those nearest to the cue and the source are meant.
        let marks = [gold.claimer.cue, gold.claimer.source].compactMap { $0.map(index.occurrences) }
        content = try gold.content.map { piece in
            let places = index.occurrences(of: piece)
            let best = places.min { Self.distance(from: $0, to: marks) < Self.distance(from: $1, to: marks) }
            guard let best else { throw NotFound(words: piece) }
            return best
        }
        let near = content
        func nearest(_ words: String) throws -> Span {
            let free = index.occurrences(of: words).filter { span in !near.contains { $0.contains(span) } }
            let all = free.isEmpty ? index.occurrences(of: words) : free
            guard let best = all.min(by: { Self.distance($0, near) < Self.distance($1, near) }) else {
                throw NotFound(words: words)
            }
            return best
        }
        cue = try gold.claimer.cue.map(nearest)
        source = try gold.claimer.source.map(nearest)
    }

    /// The sum of the distances to the nearest of the places of each mark.
    private static func distance(from span: Span, to marks: [[Span]]) -> Int {
        marks.reduce(0) { $0 + distance(span, $1.filter { !span.overlaps($0) }) }
    }

    private static func distance(_ span: Span, _ pieces: [Span]) -> Int {
        pieces.map { max($0.begin - span.end, span.begin - $0.end, 0) }.min() ?? 0
    }
}
