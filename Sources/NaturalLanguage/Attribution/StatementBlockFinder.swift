import DocumentModel
import LanguageModels

/// "The minister, Anna Berg, said:" and her words in paragraphs of their own, without quotation marks.
///
/// The first paragraph is hers; later ones are as far as the last one in the first person, which no outlet uses of
/// itself. What is reported of others, a heading or a quotation ends the block.
struct StatementBlockFinder {
    let table: TokenTable

    /// How many words may stand between the cue and its colon ("told the council in a statement on Monday:").
    private static let reach = 12

    /// The blocks among the paragraphs of a text, as quotations that the colon opens.
    func blocks(in paragraphs: [Range<Int>]) -> [Quotation] {
        var blocks = paragraphs.compactMap(inline)
        var number = 0
        while number + 1 < paragraphs.count {
            guard let colon = colon(paragraphs[number]), isSpeech(paragraphs[number + 1]) else {
                number += 1
                continue
            }
            let last = last(from: number + 1, paragraphs)
            blocks.append(
                Quotation(
                    open: colon, inner: paragraphs[number + 1].lowerBound..<paragraphs[last].upperBound, close: nil))
            number = last + 1
        }
        return blocks
    }

    /// The rest of a paragraph in the first person behind a colon.
    ///
    /// "Karl Lind said: The regime has lost. We will not accept it."
    private func inline(_ paragraph: Range<Int>) -> Quotation? {
        guard let first = paragraph.first, isParagraph(first),
            table.sentence(of: first).upperBound < paragraph.upperBound,
            let colon = paragraph.first(where: { table.isShape($0, .colon) }), colon + 2 < paragraph.upperBound,
            table.sentence(of: first).upperBound >= colon, table.isCapitalized(colon + 1),
            let cue = cue(before: colon, table.sentence(of: colon)), !table.isWord(cue - 1, Key.to),
            !(cue + 1..<colon).contains(where: isVerb),
            !paragraph.contains(where: { table.isShape($0, .quotationMark) }),
            case let rest = colon + 1..<paragraph.upperBound, !reports(rest),
            rest.contains(where: { Self.first.contains(table.keys[$0]) && !table.isShape($0, .allCapitals) })
        else { return nil }
        return Quotation(open: colon, inner: rest, close: nil)
    }

    /// The colon that ends a paragraph, where nothing but an occasion stands between it and a verb of saying.
    private func colon(_ paragraph: Range<Int>) -> Int? {
        guard let colon = paragraph.last, table.isShape(colon, .colon),
            case let sentence = table.sentence(of: colon), isParagraph(colon),
            let cue = cue(before: colon, sentence) ?? IssuedStatement(table: table).verb(before: colon, sentence),
            !table.isWord(cue - 1, Key.to),
            !(cue + 1..<colon).contains(where: { isVerb($0) || table.isShape($0, .quotationMark) })
        else { return nil }
        return colon
    }

    private func cue(before colon: Int, _ sentence: Range<Int>) -> Int? {
        Range(from: max(sentence.lowerBound + 1, colon - Self.reach), upTo: colon).last(where: isCue)
    }

    private func isCue(_ token: Int) -> Bool {
        let entry = table.entries[token]
        guard entry.cue >= 0, !table.isCapitalized(token), !entry.verbForms.isDisjoint(with: [.past, .present]) else {
            return false
        }
        let cue = Lexicon.shared.cues[Int(entry.cue)]
        return cue.frames.contains(.quote) && (!cue.frames.contains(.weak) || cue.lemma == "post")
    }

    /// "said the following towns were hit:" opens a list.
    private func isVerb(_ token: Int) -> Bool {
        table.isAny(token, [.auxiliary, .relative]) && !table.isPossessiveMark(token)
    }

    private func isParagraph(_ token: Int) -> Bool {
        table.kindOfSentence[Int(table.sentenceOfToken[token])] == .paragraph
    }

    /// Whole sentences without a mark or a speaker at their head.
    private func isSpeech(_ paragraph: Range<Int>) -> Bool {
        guard let first = paragraph.first, let last = paragraph.last, isParagraph(first) else { return false }
        let head = paragraph.prefix(4)
        return table.isCapitalized(first) && table.isShape(last, .terminal)
            && !head.contains { table.isShape($0, [.quotationMark, .colon]) }
    }

    private func last(from first: Int, _ paragraphs: [Range<Int>]) -> Int {
        var last = first
        for number in Range(from: first + 1, upTo: paragraphs.count) {
            guard isSpeech(paragraphs[number]), !reports(paragraphs[number]) else { break }
            if paragraphs[number].contains(where: { Self.first.contains(table.keys[$0]) }) { last = number }
        }
        return last
    }

    private static let first = Set(["i", "we", "my", "our", "me", "us"].map(WordKey.init))
    private static let said = Set(["said", "says", "told", "added", "according"].map(WordKey.init))

    /// Whether somebody else than the speaker says something.
    private func reports(_ paragraph: Range<Int>) -> Bool {
        paragraph.contains { token in
            Self.said.contains(table.keys[token])
                && !(max(paragraph.lowerBound, token - 3)..<token).contains { Self.first.contains(table.keys[$0]) }
        }
    }
}
