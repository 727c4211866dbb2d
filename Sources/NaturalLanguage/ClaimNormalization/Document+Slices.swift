import DocumentModel

extension Document {
    /// The entities by their ids.
    var entitiesByIdentifier: [String: Entity] {
        .init(entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The mentions that begin inside a span, found by bisection.
    func mentions(in span: Span) -> ArraySlice<Mention> {
        let first = Self.firstIndex(mentions) { $0.span.begin >= span.begin }
        let end = Self.firstIndex(mentions) { $0.span.begin >= span.end }
        return mentions[first..<max(first, end)]
    }

    /// The times that begin inside a span, found by bisection.
    func times(in span: Span) -> ArraySlice<TimeExpression> {
        let first = Self.firstIndex(times) { $0.span.begin >= span.begin }
        let end = Self.firstIndex(times) { $0.span.begin >= span.end }
        return times[first..<max(first, end)]
    }

    /// The quantities that begin inside a span, found by bisection.
    func quantities(in span: Span) -> ArraySlice<Quantity> {
        let first = Self.firstIndex(quantities) { $0.span.begin >= span.begin }
        let end = Self.firstIndex(quantities) { $0.span.begin >= span.end }
        return quantities[first..<max(first, end)]
    }

    /// The first index of an ordered list for which `holds` is true; it must be true from there on.
    private static func firstIndex<Element>(_ list: [Element], where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if holds(list[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
