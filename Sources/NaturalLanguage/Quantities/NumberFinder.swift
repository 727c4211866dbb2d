public import DocumentModel
import LanguageModels

/// Finds all numbers of a text, whatever they count.
public struct NumberFinder: Sendable {
    /// A number with its value.
    public struct Found: Hashable, Sendable {
        /// Where it stands.
        public var span: Span
        /// Its value.
        public var value: Double
    }

    private static let pointing: Set<WordKey> = [
        WordKey("the"), WordKey("this"), WordKey("that"), WordKey("which"), WordKey("last"), WordKey("next"),
        WordKey("previous"), WordKey("current"), WordKey("no"), WordKey("every"),
    ]
    private static let one = WordKey("one")
    private static let endings: Set<WordKey> = [WordKey("st"), WordKey("nd"), WordKey("rd"), WordKey("th")]

    /// Creates a finder; its tables are shared.
    public init() {}

    /// The cardinal numbers and fractions of a text, in order.
    public func numbers(in text: String) -> [Found] {
        let lexemes = Lexemes(text)
        let reader = NumberReader(text: lexemes)
        return find(lexemes) { index in
            guard !Self.isInsideWord(lexemes, index), let match = reader.number(at: index, before: lexemes.count) else {
                return nil
            }
            return Self.isNumber(lexemes, index, match) ? match : nil
        }
    }

    /// The ordinal numbers of a text, in order.
    public func ordinals(in text: String) -> [Found] {
        let lexemes = Lexemes(text)
        let reader = OrdinalNumbers(text: lexemes)
        return find(lexemes) { reader.number(at: $0, before: lexemes.count) }
    }

    private func find(_ lexemes: Lexemes, _ match: (Int) -> NumberMatch?) -> [Found] {
        var found: [Found] = []
        var index = 0
        while index < lexemes.count {
            if let match = match(index) {
                found.append(Found(span: lexemes.span(index..<match.end), value: match.value))
                index = match.end
            } else {
                index += 1
            }
        }
        return found
    }

    /// Digits that hang on letters ("L202").
    private static func isInsideWord(_ text: Lexemes, _ index: Int) -> Bool {
        index > 0 && !text.isSpaced(index) && text.items[index - 1].kind == .word
    }

    /// Not "180ml", "May 4th", "the one".
    private static func isNumber(_ text: Lexemes, _ index: Int, _ match: NumberMatch) -> Bool {
        if text.isWord(index, one), match.end == index + 1 {
            return !(index > 0 && text.isAnyWord(index - 1, pointing))
        }
        guard text.isDigits(match.end - 1), match.end < text.count, !text.isSpaced(match.end) else { return true }
        return text.items[match.end].kind != .word
    }
}
