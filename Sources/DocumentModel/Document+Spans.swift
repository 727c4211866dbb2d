extension Document {
    /// Replaces every span by what `transform` makes of it.
    public mutating func mapSpans<Failure: Error>(_ transform: (Span) throws(Failure) -> Span) throws(Failure) {
        for index in blocks.indices { blocks[index].span = try transform(blocks[index].span) }
        for index in sentences.indices { sentences[index].span = try transform(sentences[index].span) }
        for index in tokens.indices { tokens[index].span = try transform(tokens[index].span) }
        for index in mentions.indices {
            mentions[index].span = try transform(mentions[index].span)
            mentions[index].head = try transform(mentions[index].head)
        }
        for index in times.indices { times[index].span = try transform(times[index].span) }
        for index in quantities.indices { try quantities[index].mapSpans(transform) }
        for index in (claims ?? []).indices { try claims?[index].mapSpans(transform) }
    }
}

extension Quantity {
    mutating func mapSpans<Failure: Error>(_ transform: (Span) throws(Failure) -> Span) throws(Failure) {
        span = try transform(span)
        if let counted = of { of = try transform(counted) }
    }
}

extension Referent {
    mutating func mapSpans<Failure: Error>(_ transform: (Span) throws(Failure) -> Span) throws(Failure) {
        if let words = span { span = try transform(words) }
    }
}

extension Measure {
    mutating func mapSpans<Failure: Error>(_ transform: (Span) throws(Failure) -> Span) throws(Failure) {
        try quantity.mapSpans(transform)
        try group?.mapSpans(transform)
        try by?.mapSpans(transform)
        try place?.mapSpans(transform)
    }
}

extension ClaimEvent {
    mutating func mapSpans<Failure: Error>(_ transform: (Span) throws(Failure) -> Span) throws(Failure) {
        for index in arguments.indices {
            if let words = arguments[index].span { arguments[index].span = try transform(words) }
        }
        try place?.mapSpans(transform)
    }
}

extension Claim {
    mutating func mapSpans<Failure: Error>(_ transform: (Span) throws(Failure) -> Span) throws(Failure) {
        for index in attribution.indices {
            if let words = attribution[index].source?.span { attribution[index].source?.span = try transform(words) }
            if let words = attribution[index].source?.anonymity {
                attribution[index].source?.anonymity = try transform(words)
            }
            if let words = attribution[index].cue?.span { attribution[index].cue?.span = try transform(words) }
        }
        for index in content.indices { content[index] = try transform(content[index]) }
        for index in hedges.indices { hedges[index].span = try transform(hedges[index].span) }
        for index in negations.indices { negations[index].span = try transform(negations[index].span) }
        for index in caveats.indices { caveats[index].span = try transform(caveats[index].span) }
        try event?.mapSpans(transform)
        for index in measures.indices { try measures[index].mapSpans(transform) }
    }
}
