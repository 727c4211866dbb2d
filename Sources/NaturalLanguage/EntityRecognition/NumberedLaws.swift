import DocumentModel
import LanguageModels

/// "UN Security Council Resolution 1701", "Article 5", "Title VII": what is told by its number.
struct NumberedLaws {
    let table: TokenTable

    private static let resolution = WordKey("resolution")
    private static let parts = Set(["article", "section", "title"].map { WordKey($0) })
    private static let security = WordKey("council")

    /// The name whose word is at a token.
    func name(at token: Int, _ sentence: Range<Int>) -> NamedSpan? {
        guard sentence.contains(token + 1), isNumber(token + 1) else { return nil }
        if table.keys[token] == Self.resolution, table.isShape(token + 1, .hasDigit) {
            let begin = CapitalizedRun(table: table).begin(before: token)
            guard begin < token || table.isCapitalized(token) else { return nil }
            return NamedSpan(tokens: begin..<token + 2, type: .law)
        }
        guard table.isCapitalized(token), Self.parts.contains(table.keys[token]) else { return nil }
        return NamedSpan(tokens: token..<token + 2, type: .law)
    }

    private func isNumber(_ token: Int) -> Bool {
        let text = table.text(token..<token + 1)
        return text.first?.isNumber == true && text.allSatisfy { $0.isNumber || $0.isLetter }
            || text.allSatisfy { "IVXLC".contains($0) }
    }

    /// The names, with one entry for all that tell one resolution: "Resolution 1701" after "UN Security Council Resolution 1701".
    func joined(_ names: [NamedSpan]) -> [NamedSpan] {
        var full: [WordKey: GazetteerEntry] = [:]
        for name in names where isResolution(name) && name.tokens.contains(where: { table.keys[$0] == Self.security }) {
            let number = table.text(name.tokens.upperBound - 1..<name.tokens.upperBound)
            full[WordKey(number)] = .law(named: "UN Security Council Resolution \(number)")
        }
        return names.map { name in
            guard isResolution(name) else { return name }
            var name = name
            name.entry = full[table.keys[name.tokens.upperBound - 1]]
            return name
        }
    }

    private func isResolution(_ name: NamedSpan) -> Bool {
        name.tokens.count > 1 && table.keys[name.tokens.upperBound - 2] == Self.resolution
    }
}
