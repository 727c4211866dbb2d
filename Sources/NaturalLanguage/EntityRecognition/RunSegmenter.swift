import DocumentModel
import LanguageModels

/// Takes a run of capitalized words apart: names that we know, titles, offices, people, bodies.
struct RunSegmenter {
    let table: TokenTable
    let evidence: NameEvidence

    /// The names of a run, in order.
    func names(in run: Range<Int>) -> [NamedSpan] {
        var names: [NamedSpan] = []
        var index = run.lowerBound
        var followsOffice = isOffice(before: run.lowerBound)
        while index < run.upperBound {
            if let known = known(at: index, run) {
                names.append(known)
                index = known.tokens.upperBound
                followsOffice = false
            } else if isOffice(index) {
                followsOffice = true
                index += 1
            } else if table.isShape(index, .punctuation) || !table.isCapitalized(index) {
                index += 1
            } else {
                let end = unknownEnd(from: index, run)
                if let name = NameClassifier(table: table, evidence: evidence)
                    .classify(index..<end, followsOffice: followsOffice)
                {
                    names.append(name)
                }
                index = end
                followsOffice = false
            }
        }
        return names
    }

    private func isOffice(_ index: Int) -> Bool { table.isAny(index, [.role, .title]) }

    private func isOffice(before index: Int) -> Bool {
        index > 0 && isOffice(index - 1) && table.sentenceOfToken[index - 1] == table.sentenceOfToken[index]
    }

    private func known(at index: Int, _ run: Range<Int>) -> NamedSpan? {
        guard let match = GazetteerTable.shared.match(table, at: index, before: run.upperBound) else { return nil }
        let end = index + match.count
        // A surname alone is no match where another given name stands before it, nor a name that goes on.
        if match.entry.type == .person, match.count == 1, index > run.lowerBound, isGivenName(index - 1) { return nil }
        if table.isAny(index, .givenName), match.count == 1, match.entry.type != .person, end < run.upperBound,
            !table.isAny(end, [.role, .organizationHead, .title]), table.isCapitalized(end)
        {
            return nil
        }
        if let body = bodyNamedAfter(match.entry, index, end, run) { return body }
        return NamedSpan(tokens: index..<end, type: match.entry.type, entry: match.entry)
    }

    private func isGivenName(_ index: Int) -> Bool { table.isAny(index, .givenName) }

    /// "Ukrainian Armed Forces", "Moscow State University": a country or place that begins the name of a body.
    private func bodyNamedAfter(_ entry: GazetteerEntry, _ start: Int, _ end: Int, _ run: Range<Int>) -> NamedSpan? {
        guard [.nationality, .geopolitical, .location].contains(entry.type), end < run.upperBound else { return nil }
        if GazetteerTable.shared.match(table, at: end, before: run.upperBound) != nil { return nil }
        var last = end
        while last < run.upperBound, !isOffice(last), table.isCapitalized(last) { last += 1 }
        guard last > end, table.isAny(last - 1, .organizationHead), last == run.upperBound || isOffice(last) else {
            return nil
        }
        let isMilitary = table.isAny(last - 1, .militaryHead)
        return NamedSpan(tokens: start..<last, type: isMilitary ? .militaryUnit : .organization)
    }

    private func unknownEnd(from start: Int, _ run: Range<Int>) -> Int {
        var end = start + 1
        let startsWithGivenName = isGivenName(start)
        while end < run.upperBound {
            if isOffice(end), !startsWithGivenName { break }
            if !startsWithGivenName, table.isCapitalized(end),
                let match = GazetteerTable.shared.match(table, at: end, before: run.upperBound),
                [.nationality, .geopolitical].contains(match.entry.type), match.entry.kind != .capital
            {
                break
            }
            end += 1
        }
        while end > start + 1, !table.isCapitalized(end - 1) { end -= 1 }
        return end
    }
}
