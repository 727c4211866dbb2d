import DocumentModel
import LanguageModels

/// "Iran-backed", "battle-hardened", "long-range": words on a hyphen that together describe what is counted, whatever they are alone.
struct CompoundAdjectives {
    let table: TokenTable

    /// Whether a word goes on behind a hyphen.
    func continues(_ token: Int) -> Bool { isWord(token) && isHyphen(token + 1) && isWord(token + 2) }

    /// Whether a word stands right behind a hyphen.
    func ends(_ token: Int) -> Bool { isWord(token) && isHyphen(token - 1) && isWord(token - 2) }

    /// A hyphen without spaces, no dash.
    private func isHyphen(_ token: Int) -> Bool {
        guard token > 0, token + 1 < table.count else { return false }
        let span = table.spans[token]
        return span.end - span.begin == 1 && table.bytes[span.begin] == UInt8(ascii: "-")
            && table.spans[token - 1].end == span.begin && table.spans[token + 1].begin == span.end
    }

    /// A word, no figure and no number in words ("two-year").
    private func isWord(_ token: Int) -> Bool {
        token >= 0 && token < table.count && !table.isPunctuation(token) && !table.isAny(token, .number)
            && !table.isShape(token, .hasDigit)
    }
}
