import DocumentModel

/// Finds the names whose labels have the greatest sum of scores: each begins and ends, and none overlap.
struct NameDecoder {
    let labels: NameLabels
    /// For each end of a name or of a word outside: the best sum up to there, and what stands last.
    private var best: [Float] = []
    private var last: [(begin: Int, type: Int)] = []

    init(_ labels: NameLabels) { self.labels = labels }

    /// The names of a sentence of `count` tokens; `score(t, label)` says how well a label suits a token.
    mutating func names(
        count: Int, _ score: (_ token: Int, _ label: Int) -> Float
    ) -> [(tokens: Range<Int>, type: EntityType)] {
        best.removeAll(keepingCapacity: true)
        last.removeAll(keepingCapacity: true)
        // For each type: the best sum with a name of it open, and where that name begins.
        var open = [(sum: Float, begin: Int)](repeating: (-.infinity, 0), count: labels.places.count)
        for token in 0..<count {
            let before = token == 0 ? 0 : best[token - 1]
            var sum = before + score(token, labels.outside)
            var choice = (begin: token, type: -1)
            for (type, place) in labels.places.enumerated() {
                let single = before + score(token, place.single)
                if single > sum { (sum, choice) = (single, (token, type)) }
                let end = open[type].sum + score(token, place.end)
                if end > sum { (sum, choice) = (end, (open[type].begin, type)) }
                let inside = open[type].sum + score(token, place.inside)
                let begin = before + score(token, place.begin)
                open[type] = begin > inside ? (begin, token) : (inside, open[type].begin)
            }
            best.append(sum)
            last.append(choice)
        }
        return traced(count)
    }

    private func traced(_ count: Int) -> [(tokens: Range<Int>, type: EntityType)] {
        var names: [(Range<Int>, EntityType)] = []
        var end = count
        while end > 0 {
            let choice = last[end - 1]
            if choice.type >= 0 { names.append((choice.begin..<end, labels.places[choice.type].type)) }
            end = choice.begin
        }
        return names.reversed()
    }
}
