/// Tells headlines from paragraphs by their shape.
enum Headline {
    /// Whether `line` can be a headline: not long, and without the full stop that ends a sentence.
    static func isTitle(_ line: String) -> Bool {
        let bare = line.drop { "\"'“‘«(".contains($0) }
        guard !line.isEmpty, line.unicodeScalars.count <= 220, bare.first?.isLowercase != true else { return false }
        return !endsLikeSentence(line) && Dateline.split(line) == nil && ListMarker.entry(line) == nil
            && Byline.names(line) == nil
    }

    /// Whether the first line is the one under the headline and not the article's first paragraph.
    ///
    /// It has no full stop; or it stands close under the headline where blank lines part the paragraphs; or it is one
    /// sentence that says what the next paragraph says again.
    static func isSubtitle(_ lines: ArraySlice<TextLines.Line>) -> Bool {
        guard lines.count > 2, let line = lines.first, line.text.unicodeScalars.count <= 400 else { return false }
        guard Dateline.split(line.text) == nil, Byline.names(line.text) == nil, !RelatedList.isCue(line.text),
            ListMarker.entry(line.text) == nil, PublicationLine.date(line.text) == nil
        else { return false }
        if !endsLikeSentence(line.text) { return !line.text.hasSuffix(":") && line.text.unicodeScalars.count <= 220 }
        guard sentenceEnds(line.text) == 1 else { return false }
        let next = lines[lines.startIndex + 1]
        let isClose = !line.isAfterBlank && next.isAfterBlank && lines.dropFirst(2).allSatisfy(\.isAfterBlank)
        return isClose || overlap(line.text, next.text) >= 0.28
    }

    private static func endsLikeSentence(_ line: String) -> Bool {
        var rest = line[...]
        while let last = rest.last, "\"'”’»)".contains(last) { rest.removeLast() }
        return rest.last == "." && !rest.hasSuffix("...")
    }

    private static func sentenceEnds(_ line: String) -> Int {
        let bytes = Array(line.utf8)
        return bytes.indices.count { index in
            guard bytes[index] == UInt8(ascii: ".") else { return false }
            guard index + 2 < bytes.count else { return true }
            let isCapital = (0x41...0x5A).contains(bytes[index + 2]) || bytes[index + 2] >= 0x80
            let wordLength = bytes[..<index].reversed().prefix { !Whitespace.isSpace($0) && $0 != 0x2E }.count
            return bytes[index + 1] == 0x20 && isCapital && wordLength > 3
        }
    }

    /// The share of the content words of `line` that `other` has too.
    private static func overlap(_ line: String, _ other: String) -> Double {
        let words = contentWords(line)
        guard words.count >= 5 else { return 0 }
        return Double(words.intersection(contentWords(other)).count) / Double(words.count)
    }

    private static func contentWords(_ line: String) -> Set<String> {
        let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }.map(String.init)
        return Set(words).subtracting(StopWords.english)
    }
}
