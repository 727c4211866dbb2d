import DocumentModel
import LanguageModels

/// A name of a text is a name wherever the text has it again: full names, acronyms, surnames of people named in full.
struct RepeatedNames {
    let table: TokenTable
    let tokens: [Token]

    /// What may come again: its words after the first, and what it is.
    private typealias Known = (words: ArraySlice<WordKey>, type: EntityType, entry: GazetteerEntry?)

    /// The names that were passed over, outside of those that were found.
    func names(besides found: [NamedSpan]) -> [NamedSpan] {
        let known = known(found)
        guard !known.isEmpty else { return [] }
        var taken = [Bool](repeating: false, count: table.count)
        for name in found {
            for token in name.tokens { taken[token] = true }
        }
        var names: [NamedSpan] = []
        for sentence in table.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                let name = taken[index] ? nil : name(at: index, sentence, taken, known)
                if let name { names.append(name) }
                index = name?.tokens.upperBound ?? index + 1
            }
        }
        return names
    }

    private func known(_ found: [NamedSpan]) -> [WordKey: [Known]] {
        var known: [WordKey: [Known]] = [:]
        var seen: Set<WordKey> = []
        for name in found where Self.types.contains(name.type) {
            let words = name.tokens.map { table.keys[$0] }
            let isAcronym = words.count == 1 && table.isShape(name.tokens.lowerBound, .allCapitals)
            let phrase = words.dropFirst().reduce(words[0]) { $0.followed(by: $1) }
            guard seen.insert(phrase).inserted else { continue }
            if words.count > 1 || isAcronym {
                known[words[0], default: []].append((words[1...], name.type, name.entry))
            }
            if name.type == .person, words.count > 1, let surname = words.last {
                known[surname, default: []].append(([], .person, name.entry))
            }
        }
        return known
    }

    private static let types: Set<EntityType> = [.person, .organization, .geopolitical, .location, .militaryUnit]

    private func name(
        at start: Int, _ sentence: Range<Int>, _ taken: [Bool], _ known: [WordKey: [Known]]
    ) -> NamedSpan? {
        guard table.isCapitalized(start), let candidates = known[table.keys[start]] else { return nil }
        // A text may have very many names that begin alike; the first of them will do.
        let fitting = candidates.prefix(64).filter { candidate in
            let end = start + 1 + candidate.words.count
            return end <= sentence.upperBound && !taken[start..<end].contains(true)
                && candidate.words.elementsEqual(table.keys[start + 1..<end])
                && (isWritten(start..<end, sentence, taken) || isSurname(candidate, start, sentence, taken))
        }
        guard let longest = fitting.max(by: { $0.words.count < $1.words.count }) else { return nil }
        return NamedSpan(tokens: start..<start + 1 + longest.words.count, type: longest.type, entry: longest.entry)
    }

    /// "Vought, who held the post": at the head of a sentence a surname that the tagger of words takes for a name.
    private func isSurname(_ known: Known, _ token: Int, _ sentence: Range<Int>, _ taken: [Bool]) -> Bool {
        known.type == .person && known.words.isEmpty && token == sentence.lowerBound
            && isTold(token, sentence)
            && (!sentence.contains(token + 1) || !table.isCapitalized(token + 1) || taken[token + 1])
            && !table.isAny(token, [.function, .month, .weekday])
    }

    /// Whether the tagger takes a word for a name, or what follows is said of a person.
    private func isTold(_ token: Int, _ sentence: Range<Int>) -> Bool {
        if tokens.indices.contains(token), tokens[token].upos == "PROPN" { return true }
        let next = token + 1
        guard sentence.contains(next + 1) else { return false }
        return table.isPossessiveMark(next) || table.entries[next].cue >= 0
            || table.isShape(next, .comma) && table.isWord(next + 1, Key.who)
            || table.isAny(next, .auxiliary) && !table.isAny(token, .verb)
    }

    /// Written as a name is: in capitals, or within a sentence and beside no other word with a capital.
    private func isWritten(_ tokens: Range<Int>, _ sentence: Range<Int>, _ taken: [Bool]) -> Bool {
        let last = tokens.upperBound - 1
        guard tokens.count == 1 else { return table.isCapitalized(last) }
        if table.isShape(last, .allCapitals) { return true }
        let isFree = [last - 1, last + 1].allSatisfy { !sentence.contains($0) || !table.isCapitalized($0) || taken[$0] }
        return isFree && last > sentence.lowerBound && !table.isAny(last, [.function, .month, .weekday])
    }
}
