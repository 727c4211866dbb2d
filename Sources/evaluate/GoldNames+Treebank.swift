import DocumentModel
import LanguageModels

extension GoldNames {
    /// The entities of GUM whose head is a proper noun, cut to the proper nouns around the head.
    ///
    /// The corpus marks whole phrases; what a name is in them is our reading (docs/evaluation.md).
    mutating func addTreebank(_ path: String) throws {
        for document in try Treebank(path: path).documents {
            let words = document.sentences.flatMap { $0 }
            let spans = Self.spans(words, document.text)
            var names: [Name] = []
            for mention in GoldMentions(document).mentions where words[mention.head].upos == "PROPN" {
                guard let type = Class(name: mention.type) else { continue }
                let range = Self.name(words, mention)
                guard !range.isEmpty else { continue }
                names.append(
                    Name(
                        span: Span(begin: spans[range.lowerBound].begin, end: spans[range.upperBound - 1].end),
                        type: type))
            }
            // Of a name within a name the wider one counts.
            let widest = names.filter { name in !names.contains { $0 != name && $0.span.contains(name.span) } }
            texts.append(Text(text: document.text, names: Set(widest)))
        }
    }

    private static func name(_ words: [Treebank.Word], _ mention: GoldMentions.Mention) -> Range<Int> {
        func isPart(_ index: Int) -> Bool { mention.words.contains(index) && words[index].isPartOfName }
        var begin = mention.head
        var end = mention.head + 1
        while isPart(begin - 1) { begin -= 1 }
        while isPart(end) || isPart(end + 1) && ["of", "for", "and", "the", "-", "&"].contains(words[end].form) {
            end += 1
        }
        while mention.type == "person", begin < end, isTitle(words[begin].form) { begin += 1 }
        return begin..<end
    }

    /// "Mr.", "President".
    private static func isTitle(_ form: Substring) -> Bool {
        !Lexicon.shared.entry(WordKey(form)).classes.isDisjoint(with: [.title, .role, .rank])
    }

    private static func spans(_ words: [Treebank.Word], _ text: String) -> [DocumentModel.Span] {
        let bytes = Array(text.utf8)
        var position = 0
        return words.map { word in
            let form = Array(word.form.utf8)
            var begin = position
            while begin + form.count <= bytes.count, !bytes[begin...].starts(with: form) { begin += 1 }
            guard begin + form.count <= bytes.count else { return Span(begin: position, end: position) }
            position = begin + form.count
            return Span(begin: begin, end: position)
        }
    }
}
