import DocumentModel
import NaturalLanguage

/// Links of pronouns and common nouns to whom was mentioned before, by the word that is linked.
struct LinkScores {
    /// How many links of a word were found, how many of those are right, and how many the annotation has.
    private struct Count {
        var right = 0
        var found = 0
        var gold = 0
    }

    private var counts: [String: Count] = [:]
    private(set) var wrong: [String] = []

    /// Adds the links of a document: each found mention that is no name to the nearest one of its entity before it.
    ///
    /// The reasons of the links are given by the bytes at which their mentions begin.
    mutating func add(
        _ document: Document, reasons: [Int: String], places: [Range<Int>], words: [Treebank.Word],
        _ mentions: [GoldMentions.Mention]
    ) {
        let byHead = Dictionary(mentions.map { ($0.head, $0) }) { $0.words.count > $1.words.count ? $0 : $1 }
        var seen: Set<Substring> = []
        for mention in mentions.sorted(by: { $0.head < $1.head }) {
            if let group = Self.group(words[mention.head]), seen.contains(mention.chain) {
                counts[group, default: Count()].gold += 1
            }
            seen.insert(mention.chain)
        }
        var last: [String: Int] = [:]
        for (index, mention) in document.mentions.enumerated() {
            guard let entity = mention.entity else { continue }
            if let before = last[entity], mention.kind != .name {
                let isRight = places[index].contains { head in
                    byHead[head].map { gold in places[before].contains { byHead[$0]?.chain == gold.chain } } ?? false
                }
                let reason = reasons[mention.span.begin] ?? "?"
                add(document, mention, document.mentions[before], reason, isRight)
            }
            last[entity] = index
        }
    }

    private mutating func add(
        _ document: Document, _ mention: Mention, _ before: Mention, _ reason: String, _ isRight: Bool
    ) {
        let bytes = Array(document.text.utf8)
        func text(_ begin: Int, _ end: Int) -> String {
            String(decoding: bytes[max(0, begin)..<min(bytes.count, end)], as: UTF8.self)
        }
        let words = text(mention.span.begin, mention.span.end)
        let group = mention.kind == .pronoun ? words.lowercased() : "nouns"
        let way = mention.entity.map { SourceResolution(mention.span, $0, in: document).rawValue } ?? "?"
        let pronoun = ["he", "she"].contains(group) ? ["(\(way))"] : []
        for name in [group, "(\(reason))"] + pronoun {
            counts[name, default: Count()].found += 1
            counts[name, default: Count()].right += isRight ? 1 : 0
        }
        if !isRight {
            wrong.append(
                "\(group) (\(reason)): \(words) = \(text(before.span.begin, before.span.end)) in \(text(before.span.begin, mention.span.end + 20))"
            )
        }
    }

    private static func group(_ word: Treebank.Word) -> String? {
        word.upos == "PRON" ? word.form.lowercased() : word.upos == "NOUN" ? "nouns" : nil
    }

    /// A line a word: how many of the found links are right, how many of the annotated ones are found.
    var lines: [String] {
        counts.filter { $0.value.found > 0 }.sorted { $0.key < $1.key }.map { word, count in
            "links.\(word) \(count.right) of \(count.found) found are right"
                + (count.gold > 0 ? ", \(count.gold) annotated" : "")
        }
    }
}
