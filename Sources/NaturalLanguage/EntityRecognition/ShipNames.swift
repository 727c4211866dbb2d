import DocumentModel
import LanguageModels

/// "USS Farragut", "MV Dali": a ship by the letters before its name, not the person whose name it has.
struct ShipNames {
    let table: TokenTable

    private static let letters = Set(
        ["uss", "hms", "hmcs", "hmas", "usns", "uscgc", "ins", "mv", "m/v", "rfa"].map { WordKey($0) })
    private static let most = 4

    /// The names in text order.
    func names() -> [NamedSpan] {
        (0..<table.count).compactMap { first in
            guard Self.letters.contains(table.keys[first]), table.isShape(first, .allCapitals) else { return nil }
            let sentence = table.sentence(of: first)
            var end = first + 1
            while sentence.contains(end), end - first <= Self.most, isPart(end, after: first) { end += 1 }
            return end > first + 1 ? NamedSpan(tokens: first..<end, type: .vehicle) : nil
        }
    }

    private func isPart(_ token: Int, after first: Int) -> Bool {
        // "the INS Commissioner" is an office's.
        table.isCapitalized(token) && !table.isPunctuation(token) && !table.isAny(token, [.function, .month, .weekday])
            && !(token == first + 1 && table.isAny(token, .role) && !table.isAny(token, .title))
    }
}
