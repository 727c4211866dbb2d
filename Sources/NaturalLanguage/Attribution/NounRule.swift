import DocumentModel
import LanguageModels

/// "X's claim that ...", "his warning that ...": a noun that attributes, with its possessor.
struct NounRule {
    let context: AttributionContext

    func apply(at head: Int, in sentence: Range<Int>) -> Attribution? {
        let table = context.table
        guard let stance = Lexicon.shared.cueNouns[table.keys[head]],
            head > sentence.lowerBound + 1 || isPronoun(head - 1),
            head + 2 < sentence.upperBound, table.isWord(head + 1, Key.that)
        else { return nil }
        return attribution(at: head, that: head + 1, stance, in: sentence)
    }

    /// "his warning (was) that ...": with the possessor of the noun as the source; nil where it has none.
    func attribution(at head: Int, that: Int, _ stance: Stance, in sentence: Range<Int>) -> Attribution? {
        let table = context.table
        guard head > sentence.lowerBound else { return nil }
        var marker = head - 1
        while marker > sentence.lowerBound, head - marker < 3, !table.isAny(marker, .possessive) { marker -= 1 }
        guard table.isAny(marker, .possessive) else { return nil }
        let source = isPronoun(marker) ? marker..<marker + 1 : possessor(before: marker, sentence)
        guard let source else { return nil }
        let end = ContentFinder(context: context).end(from: that, in: sentence)
        guard let content = context.trimmed(that..<end) else { return nil }
        let cue = isPronoun(marker) ? marker + 1..<that : marker..<that
        return Attribution(
            rule: "noun",
            links: [.init(source: source, cue: cue, lemma: table.text(head..<head + 1).lowercased(), stance: stance)],
            content: [content], quotation: .indirect, confidence: 0.8)
    }

    private func isPronoun(_ index: Int) -> Bool {
        index >= 0 && context.table.isAny(index, .possessive) && context.table.isAny(index, [.he, .she, .they])
    }

    private func possessor(before marker: Int, _ sentence: Range<Int>) -> Range<Int>? {
        let table = context.table
        var begin = marker
        while begin > sentence.lowerBound, marker - begin < 10, !table.isPunctuation(begin - 1),
            table.isCapitalized(begin - 1) || !table.isAny(begin - 1, WordClass.function.subtracting(.determiner)),
            table.entries[begin - 1].verbForms.isEmpty || table.isCapitalized(begin - 1)
        {
            begin -= 1
            if table.isAny(begin, .determiner) { break }
        }
        return begin < marker ? begin..<marker : nil
    }
}
