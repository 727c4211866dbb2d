import DocumentModel
import LanguageModels

/// Who speaks each quotation, where cue and speaker stand right beside it.
///
/// `"...," said Anna Berg`, `"...," he said`, `Anna Berg said: "..."`; a quotation that goes on after the speaker's clause
/// has the same speaker.
struct QuotedSpeakers {
    private let register: MentionRegister
    private var table: TokenTable { register.table }
    /// The mentions, as places in the register's entries, by their first and by their last token.
    private var byFirst: [Int: Int] = [:]
    private var byLast: [Int: Int] = [:]
    /// The most words of a speaker, and between a cue and the quotation after it ("told reporters on Friday").
    private static let most = 14
    private static let mostBetween = 4

    init(_ register: MentionRegister) {
        self.register = register
        for (index, entry) in register.entries.enumerated() where Self.types.contains(entry.type) {
            if let other = byLast[entry.tokens.upperBound - 1], register.entries[other].kind == .name { continue }
            byFirst[entry.tokens.lowerBound] = index
            byLast[entry.tokens.upperBound - 1] = index
        }
    }

    private static let types: Set<EntityType> = [.person, .organization, .militaryUnit, .geopolitical]

    /// The speaker's mention of each quotation that has one, in text order.
    func speakers(_ quotations: [Quotation]) -> [(quotation: Quotation, entry: Int)] {
        var found: [(quotation: Quotation, entry: Int)] = []
        for quotation in quotations {
            if let entry = speaker(of: quotation) {
                found.append((quotation, entry))
            } else if let last = found.last, continues(last.quotation, quotation) {
                found.append((quotation, last.entry))
            }
        }
        return found
    }

    private func speaker(of quotation: Quotation) -> Int? {
        if let close = quotation.close, let entry = speakerAfter(close) { return entry }
        return speakerBefore(quotation.open)
    }

    // MARK: `"...," said Anna Berg`, `"...," Anna Berg said`

    private func speakerAfter(_ close: Int) -> Int? {
        let sentence = table.sentence(of: close)
        var first = close + 1
        if sentence.contains(first), table.isShape(first, .comma) { first += 1 }
        guard sentence.contains(first), sentence.contains(close) else { return nil }
        return isCue(first) ? subject(after: first, sentence) : subject(from: first, sentence)
    }

    /// The speaker after a cue: the person whose office and name follow it, else the body or pronoun that does.
    private func subject(after cue: Int, _ sentence: Range<Int>) -> Int? {
        let end = end(cue + 1, sentence)
        let inside = (cue + 1..<end).compactMap { byLast[$0] }
        if let person = inside.last(where: isNamedPerson), register.entries[person].tokens.upperBound == end {
            return person
        }
        if let person = apposed(end, sentence) { return person }
        guard let last = inside.last, register.entries[last].tokens.upperBound == end,
            register.entries[last].tokens.lowerBound <= cue + 2
        else { return nil }
        return last
    }

    /// The end of a speaker's words: punctuation, a preposition or a verb.
    private func end(_ start: Int, _ sentence: Range<Int>) -> Int {
        var end = start
        while sentence.contains(end), end - start < Self.most, register.isNamed(end) || isPart(end) { end += 1 }
        return end
    }

    private func isPart(_ token: Int) -> Bool {
        if table.isPunctuation(token) { return table.isPossessiveMark(token) || table.isShape(token, .dash) }
        return !table.isAny(token, [.preposition, .relative, .subordinator, .coordinator, .auxiliary, .weekday])
            || table.isAny(token, .possessive)
    }

    /// "a spokesman, John Kirby": the named person right after the comma.
    private func apposed(_ comma: Int, _ sentence: Range<Int>) -> Int? {
        guard sentence.contains(comma + 1), table.isShape(comma, .comma) else { return nil }
        let end = end(comma + 1, sentence)
        guard let person = byLast[end - 1], isNamedPerson(person), end < sentence.upperBound else { return nil }
        let isWhole = (comma + 1..<register.entries[person].tokens.lowerBound).allSatisfy {
            table.isAny($0, [.title, .rank, .role])
        }
        return isWhole ? person : nil
    }

    /// The speaker before a cue that stands after the quotation.
    private func subject(from first: Int, _ sentence: Range<Int>) -> Int? {
        let limit = min(sentence.upperBound, first + Self.most)
        guard let cue = (first..<limit).first(where: { isCue($0) && byLast[$0] == nil && !register.isNamed($0) }),
            !(first..<cue).contains(where: { table.isShape($0, [.quotationMark, .terminal, .colon]) })
        else { return nil }
        return subject(before: cue, first)
    }

    // MARK: `Anna Berg told reporters: "..."`

    private func speakerBefore(_ open: Int) -> Int? {
        let sentence = table.sentence(of: open)
        guard sentence.contains(open - 1),
            table.isShape(open - 1, [.comma, .colon]) || table.isShape(open, .colon) || isCue(open - 1)
                || table.isWord(open - 1, Key.that)
        else { return nil }
        let from = max(sentence.lowerBound, open - 2 - Self.mostBetween)
        guard let cue = (from..<open).last(where: { isCue($0) && !register.isNamed($0) }),
            !(cue..<open).contains(where: { table.isShape($0, .quotationMark) })
        else { return nil }
        return subject(before: cue, sentence.lowerBound)
    }

    /// The mention that ends right before a cue, auxiliaries and adverbs aside; of "Berg, the mayor," the name.
    private func subject(before cue: Int, _ first: Int) -> Int? {
        var last = cue - 1
        while last > first, table.isAny(last, [.auxiliary, .adverb]) { last -= 1 }
        guard last >= first else { return nil }
        if let entry = byLast[last] { return isInPhrase(entry, first) ? nil : entry }
        guard table.isShape(last, .comma), let comma = (first..<last).last(where: { table.isShape($0, .comma) }),
            comma > first, let name = byLast[comma - 1], isNamedPerson(name)
        else { return nil }
        return name
    }

    /// "the mayor of Kyiv said": the mention only ends the phrase of another one.
    private func isInPhrase(_ entry: Int, _ first: Int) -> Bool {
        let before = register.entries[entry].tokens.lowerBound - 1
        guard before >= first else { return false }
        let preposition = table.isAny(before, .determiner) ? before - 1 : before
        return preposition >= first && table.isAny(preposition, [.preposition, .coordinator, .possessive])
    }

    /// Whether a quotation goes on where another was left for its speaker: nothing but the cue's clause stands between.
    private func continues(_ one: Quotation, _ next: Quotation) -> Bool {
        guard let close = one.close, next.open > close, next.open - close <= Self.most + 2,
            !(one.open + 1..<next.open).contains(where: { opensParagraph($0) })
        else { return false }
        let ends = (close..<next.open).count { table.isShape($0, .terminal) }
        return ends == 1 && table.isShape(next.open - 1, .terminal)
            || ends == 0 && table.isShape(next.open - 1, .comma)
                && table.sentenceOfToken[close] == table.sentenceOfToken[next.open]
    }

    private func opensParagraph(_ token: Int) -> Bool {
        let number = Int(table.sentenceOfToken[token])
        return table.startsParagraph[number] && table.sentences[number].lowerBound == token
    }

    private func isNamedPerson(_ entry: Int) -> Bool {
        register.entries[entry].kind == .name && register.entries[entry].type == .person
    }

    private func isCue(_ token: Int) -> Bool { table.entries[token].cue >= 0 }
}
