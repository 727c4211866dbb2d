/// Tells the language of a text by its script and its small words; deterministic, and silent rather than wrong.
enum LanguageDetector {
    /// How much of a text is looked at, in bytes.
    private static let window = 16_384

    /// The ISO 639-1 code, or nil where neither the text nor the source says.
    ///
    /// - Parameters:
    ///   - text: the article.
    ///   - declared: what the source says, a BCP 47 tag; asked only where the text is too short to tell.
    /// - Returns: the code.
    static func language(of text: String, declared: String?) -> String? {
        let start = String(decoding: text.utf8.prefix(window), as: UTF8.self)
        return detected(start) ?? declared.flatMap(primarySubtag)
    }

    private static func detected(_ text: String) -> String? {
        let letters = LetterCounts(text)
        guard letters.total >= 20, let script = letters.dominant else { return nil }
        switch script {
        case .latin: return byWords(text, StopWords.latin)
        case .cyrillic: return byWords(text, StopWords.cyrillic)
        case .arabic: return letters.arabicLanguage
        case .han: return letters.hasKana ? "ja" : "zh"
        case .hiragana: return "ja"
        case .hangul: return "ko"
        case .greek: return "el"
        case .hebrew: return "he"
        case .devanagari: return "hi"
        case .thai: return "th"
        case .georgian: return "ka"
        case .armenian: return "hy"
        }
    }

    /// The language whose small words are most, where they are at least a tenth and clearly more than any other's.
    private static func byWords(_ text: String, _ languages: [(language: String, words: Set<String>)]) -> String? {
        let words = text.split { !$0.isLetter }.map { $0.lowercased() }
        guard words.count >= 6 else { return nil }
        var counts: [String: Int] = [:]
        for word in words { counts[word, default: 0] += 1 }
        let hits = languages.map { entry in
            (entry.language, counts.reduce(0) { $0 + (entry.words.contains($1.key) ? $1.value : 0) })
        }
        let ranked = hits.sorted { ($0.1, $1.0) > ($1.1, $0.0) }
        guard ranked[0].1 * 10 >= words.count, ranked[0].1 * 10 >= ranked[1].1 * 11 else { return nil }
        return ranked[0].0
    }

    private static func primarySubtag(_ tag: String) -> String? {
        let subtag = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        return (2...3).contains(subtag.utf8.count) && subtag.allSatisfy { $0.isASCII && $0.isLetter } ? subtag : nil
    }
}
