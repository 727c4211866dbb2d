import DocumentModel

extension GoldNames {
    /// A word and a label a line, sentences apart by empty lines, white space as it usually is in English.
    mutating func addColumns(_ content: String) {
        for block in content.split(separator: "\n\n") {
            let rows = block.split(separator: "\n").map { $0.split { $0 == " " || $0 == "\t" } }.filter { $0.count > 1 }
            var text = ""
            var names: [Name] = []
            var isOpen = false
            for row in rows {
                let (word, label) = (row[0], row[row.count - 1])
                if !text.isEmpty, !Self.isTight(before: word, after: text) { text += " " }
                let begin = text.utf8.count
                text += word
                let type = Class(name: label.dropFirst(2))
                if let type, isOpen, label.hasPrefix("I-"), names.last?.type == type {
                    names[names.count - 1].span.end = text.utf8.count
                } else if let type {
                    names.append(Name(span: Span(begin: begin, end: text.utf8.count), type: type))
                }
                isOpen = type != nil
            }
            if !rows.isEmpty { texts.append(Text(text: text, names: Set(names))) }
        }
    }

    private static func isTight(before word: Substring, after text: String) -> Bool {
        [".", ",", ";", ":", "!", "?", "%", ")", "]", "'s", "n't", "'"].contains(word) || text.hasSuffix("(")
            || text.hasSuffix("[") || text.hasSuffix("$")
    }
}
