import DocumentModel
import LanguageModels

/// Titles of works: those of the list, and what stands in quotation marks beside a noun for a work (`the film "Night Train"`).
struct WorkTitles {
    let table: TokenTable

    private static let nouns = Set(
        """
        film movie book novel album song single musical play opera documentary memoir memoirs series show podcast sitcom comedy \
        thriller essay poem painting trilogy blockbuster biopic bestseller autobiography ballet
        """.split(separator: " ").map { WordKey($0) })
    /// The longest title, and the words between the noun and the title.
    private static let most = 9
    private static let between = 3

    /// The titles in text order.
    func names() -> [NamedSpan] {
        table.sentences.flatMap { sentence -> [NamedSpan] in
            var names: [NamedSpan] = []
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                let name = listed(index, sentence) ?? quoted(index, sentence)
                if let name { names.append(name) }
                index = name?.tokens.upperBound ?? index + 1
            }
            return names
        }
    }

    private func listed(_ start: Int, _ sentence: Range<Int>) -> NamedSpan? {
        guard let match = GazetteerTable.shared.longest(table, at: start, before: sentence.upperBound),
            match.isCapitalized, let entry = match.entries.first, entry.list == .work
        else { return nil }
        let end = start + match.count
        let run = CapitalizedRun(table: table)
        // "Top gear" at the head of a sentence is none, and "Bible Society" is a body.
        guard table.isCapitalized(end - 1), match.count > 1 || !(sentence.contains(end) && run.isPart(end)) else {
            return nil
        }
        return NamedSpan(tokens: start..<end, type: .work, entry: entry)
    }

    private func quoted(_ open: Int, _ sentence: Range<Int>) -> NamedSpan? {
        guard table.isShape(open, .quotationMark),
            let close = (open + 1..<min(sentence.upperBound, open + 2 + Self.most)).first(where: {
                table.isShape($0, .quotationMark)
            })
        else { return nil }
        var end = close
        while end > open + 1, table.isPunctuation(end - 1) { end -= 1 }
        guard end > open + 1, isTitle(open + 1..<end), isNoun(before: open, sentence) || isNoun(after: close, sentence)
        else {
            return nil
        }
        return NamedSpan(tokens: open + 1..<end, type: .work)
    }

    /// Written as titles are: the first and last word and all longer ones have capitals.
    private func isTitle(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy { token in
            let isEdge = token == tokens.lowerBound || token == tokens.upperBound - 1
            return table.isCapitalized(token) || table.isShape(token, .hasDigit) || table.isPossessiveMark(token)
                || !isEdge && (table.spans[token].count < 5 || table.isPunctuation(token))
        }
    }

    private func isNoun(before open: Int, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, open - Self.between)..<open).reversed()
            .prefix {
                !table.isShape($0, .quotationMark) && !table.isAny($0, .verb) || Self.nouns.contains(table.keys[$0])
            }
            .contains { Self.nouns.contains(table.keys[$0]) }
    }

    /// `"Hill," a hit musical`.
    private func isNoun(after close: Int, _ sentence: Range<Int>) -> Bool {
        var next = close + 1
        if sentence.contains(next), table.isShape(next, .comma) { next += 1 }
        guard sentence.contains(next), table.isAny(next, [.determiner, .possessive]) else { return false }
        return (next + 1..<min(sentence.upperBound, next + 2 + Self.between))
            .prefix { !table.isPunctuation($0) && !table.isAny($0, .preposition) }
            .contains { Self.nouns.contains(table.keys[$0]) }
    }
}
