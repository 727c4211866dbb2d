import DocumentModel
import LanguageModels

/// Finds people and groups that are spoken of without a name: "another senior US military official", "North Korean
/// troops", "two people familiar with the matter".
struct NominalFinder {
    let table: TokenTable
    let tokens: [Token]

    /// The nominals that are no part of a name or of a named person's office.
    func nominals(besides names: [NamedSpan]) -> [MentionRegister.Entry] {
        var taken = [Bool](repeating: false, count: table.count)
        for name in names {
            for token in name.tokens where name.type != .nationality { taken[token] = true }
            for token in name.office?.words ?? 0..<0 { taken[token] = true }
        }
        var nominals: [MentionRegister.Entry] = []
        for head in 0..<table.count where !taken[head] && isHead(head) {
            if head + 1 < table.count, table.isAny(head + 1, [.role, .group]), !taken[head + 1] { continue }
            let begin = self.begin(head, taken)
            let isMilitary = table.isAny(head, .militaryHead)
            nominals.append(
                .init(
                    tokens: begin..<head + 1, head: head, type: isMilitary ? .militaryUnit : .person, kind: .nominal,
                    cluster: nil))
        }
        return nominals
    }

    private func isHead(_ index: Int) -> Bool {
        table.isAny(index, [.role, .group]) && !table.isAny(index, .function)
            && (!table.isCapitalized(index) || isFirst(index) || isOffice(index)) && !isInner(index)
    }

    private static let offices = Set(
        [
            "president", "minister", "chancellor", "premier", "secretary", "governor", "mayor", "ambassador", "king",
            "queen",
        ]
        .map { WordKey($0) })

    /// "The Minister thanked", "the Prime Minister said": ministries and British papers write offices large.
    private func isOffice(_ head: Int) -> Bool {
        let sentence = table.sentence(of: head)
        guard Self.offices.contains(table.keys[head]), sentence.contains(head + 1), !table.isCapitalized(head + 1),
            !table.isShape(head + 1, .dash)
        else {
            return false
        }
        var begin = head - 1
        while sentence.contains(begin), head - begin < 3, table.isCapitalized(begin), !table.isWord(begin, Key.the) {
            begin -= 1
        }
        return sentence.contains(begin) && table.isWord(begin, Key.the)
    }

    private static let phrases = Set(["chief", "person"].map { WordKey($0) })
    private static let notYet = Set(["elect", "designate", "nominate"].map { WordKey($0) })

    /// "major" of "the last major health facility", "heads" of "Jolani heads HTS", "president" of "the president-elect".
    private func isInner(_ index: Int) -> Bool {
        if table.isShape(index + 1, .dash), !table.isShape(index + 1, .spaceBefore), index + 2 < table.count,
            Self.notYet.contains(table.keys[index + 2])
        {
            return true
        }
        // "commander in chief", "in person"
        if table.isWord(index - 1, Key.in), Self.phrases.contains(table.keys[index]) { return true }
        let word = tokens[index]
        if word.xpos == "VBZ" { return true }
        if table.isAny(index, .group) { return false }
        guard let head = word.head, head > index, word.deprel == "amod" || word.deprel == "compound" else {
            return false
        }
        if word.deprel == "amod" || word.xpos == "JJ" { return true }
        // "rival factions", not "police officer Anna Berg"
        return !table.isCapitalized(head) && !table.isAny(head, [.role, .group]) || tokens[index].xpos == "NNS"
    }

    /// "Rescuers said": the first word of a sentence is written so whatever it is.
    private func isFirst(_ index: Int) -> Bool {
        let sentence = table.sentence(of: index)
        return index == sentence.lowerBound && sentence.contains(index + 1) && !table.isCapitalized(index + 1)
    }

    /// Goes left over adjectives, numbers, names of countries and bodies to the determiner.
    private func begin(_ head: Int, _ taken: [Bool]) -> Int {
        let sentence = table.sentence(of: head)
        var begin = head
        while begin > sentence.lowerBound, head - begin < 8 {
            let before = begin - 1
            // "In Kharkiv 12 people": before a number stands no part of the phrase.
            if table.isAny(begin, .number) || table.isShape(begin, .hasDigit), table.isCapitalized(before) { break }
            if tokens[before].xpos == "IN" || table.isAny(before, [.weekday, .month]) { break }
            if table.isPossessiveMark(before) || table.isWord(before, Key.that) || isVerb(before) { break }
            if table.isAny(before, [.determiner, .possessive]), !table.isPunctuation(before) { return before }
            if table.isPunctuation(before) && !table.isShape(before, .dash) { break }
            if table.isAny(before, WordClass.function), !table.isShape(before, .allCapitals) { break }
            if table.isAny(before, .verb), !table.isCapitalized(before), !table.isShape(before, .pastLike) { break }
            begin = before
        }
        while begin < head, table.isPunctuation(begin) { begin += 1 }
        return begin
    }

    /// "charged three men", "at least 23 people": what the tagger takes for a verb that is no part of the phrase, or for an
    /// adverb of a number.
    private func isVerb(_ token: Int) -> Bool {
        let word = tokens[token]
        return word.upos == "VERB" && !["amod", "compound"].contains(word.deprel ?? "")
            || table.isWord(token, Self.least)
            || table.isWord(token, Self.most)
    }

    private static let least = WordKey("least")
    private static let most = WordKey("most")
}
