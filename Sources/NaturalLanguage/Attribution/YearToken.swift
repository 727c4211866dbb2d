import DocumentModel
import LanguageModels

/// Tells tokens that write a year from other digits.
enum YearToken {
    /// The year from 1900 to 2099 that a token writes, or nil.
    static func value(_ table: TokenTable, _ index: Int) -> Int? {
        let span = table.spans[index]
        guard span.count == 4, table.isShape(index, .hasDigit) else { return nil }
        var value = 0
        for byte in table.bytes[span.begin..<span.end] {
            guard byte >= 0x30 && byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return (1900...2099).contains(value) ? value : nil
    }
}
