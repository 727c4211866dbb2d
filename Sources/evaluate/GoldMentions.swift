import DocumentModel

/// The mentions of a document of GUM whose head is a name or a pronoun, and on demand a common noun (`Entity=` in the last column).
struct GoldMentions {
    /// A mention as numbers of the document's words.
    struct Mention {
        var words: Range<Int>
        var head: Int
        /// The number of its chain.
        var chain: Substring
        /// `person`, `organization`, `place` and so on.
        var type: Substring
    }

    private(set) var mentions: [Mention] = []
    private let tags: Set<Substring>

    /// Reads a document's mentions; with `nouns` also those whose head is a common noun.
    init(_ document: Treebank.Document, nouns: Bool = false) {
        tags = nouns ? ["PROPN", "PRON", "NOUN"] : ["PROPN", "PRON"]
        var first = 0
        // Mentions that go on over the end of a sentence do not occur.
        for sentence in document.sentences {
            var open: [(chain: Substring, type: Substring, begin: Int)] = []
            for (index, word) in sentence.enumerated() {
                for part in Self.parts(word.entity) {
                    let fields = part.drop { $0 == "(" }.split(separator: "-")
                    let chain = fields.first.map { $0.prefix { $0 != ")" } } ?? ""
                    if part.hasPrefix("("), fields.count > 1 { open.append((chain, fields[1], index)) }
                    guard part.hasSuffix(")"), let place = open.lastIndex(where: { $0.chain == chain }) else {
                        continue
                    }
                    let mention = open.remove(at: place)
                    add(sentence, mention.begin..<index + 1, mention.chain, mention.type, first)
                }
            }
            first += sentence.count
        }
    }

    private mutating func add(
        _ sentence: [Treebank.Word], _ words: Range<Int>, _ chain: Substring, _ type: Substring, _ first: Int
    ) {
        let heads = words.filter { !words.contains(sentence[$0].head) }
        guard heads.count == 1, tags.contains(sentence[heads[0]].upos) else { return }
        mentions.append(
            Mention(
                words: first + words.lowerBound..<first + words.upperBound, head: first + heads[0], chain: chain,
                type: type))
    }

    /// `(1-person-new)`, `(2-place-...`, `3)` one after another.
    private static func parts(_ entity: Substring) -> [Substring] {
        var parts: [Substring] = []
        var begin = entity.startIndex
        for index in entity.indices {
            let next = entity.index(after: index)
            if entity[index] == ")" || next < entity.endIndex && entity[next] == "(" {
                parts.append(entity[begin..<next])
                begin = next
            }
        }
        return begin < entity.endIndex ? parts + [entity[begin...]] : parts
    }
}
