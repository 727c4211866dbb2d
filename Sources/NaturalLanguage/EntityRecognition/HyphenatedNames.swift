import DocumentModel
import LanguageModels

/// "Cho Tae-yul", "Choi Sang-mok": a Korean or Chinese surname before a given name of two parts, which the tagger cuts at the hyphen.
struct HyphenatedNames {
    let table: TokenTable

    private static let surnames = keys(
        """
        kim lee park pak choi cho jung chung jeong kang yoon yun jang chang lim han seo suh shin kwon hwang ahn song ryu yoo hong \
        moon bae baek paik noh roh nam koh sohn oh jo chae joo ri tsai chen lin wang huang wu hsu hsiao lai chiang yang liu
        """)
    /// What stands behind a hyphen without being a part of a name: "Lee Wong-led".
    private static let others = keys("led run based born era style like bound free wide made held owned linked type")

    /// Whether a word is a surname that stands before the given name.
    static func isSurname(_ word: WordKey) -> Bool { surnames.contains(word) }

    private static func keys(_ words: String) -> Set<WordKey> { Set(words.split(separator: " ").map { WordKey($0) }) }

    /// The names in text order.
    func names() -> [NamedSpan] {
        (0..<table.count).compactMap { hyphen in
            let surname = hyphen - 2
            guard table.isPunctuation(hyphen), surname >= 0, hyphen + 1 < table.count, isHyphen(hyphen),
                Self.surnames.contains(table.keys[surname]), table.isCapitalized(surname),
                table.isCapitalized(hyphen - 1), isPart(hyphen + 1),
                table.areBeside(surname, hyphen + 1)
            else { return nil }
            return NamedSpan(tokens: surname..<hyphen + 2, type: .person)
        }
    }

    /// A hyphen between two words without spaces.
    private func isHyphen(_ token: Int) -> Bool {
        let span = table.spans[token]
        return span.end - span.begin == 1 && table.bytes[span.begin] == UInt8(ascii: "-")
            && table.spans[token - 1].end == span.begin && table.spans[token + 1].begin == span.end
    }

    private func isPart(_ token: Int) -> Bool {
        table.isShape(token, .hasLower) && !table.isCapitalized(token) && !table.isShape(token, .pastLike)
            && !table.isAny(token, .verb) && !Self.others.contains(table.keys[token])
    }
}
