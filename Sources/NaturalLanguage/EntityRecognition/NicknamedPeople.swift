import DocumentModel
import LanguageModels

/// `Robert C. "Bobby" Scott`: the name goes on over a nickname in quotation marks.
struct NicknamedPeople {
    let table: TokenTable

    /// The names in text order.
    func names() -> [NamedSpan] { (0..<table.count).compactMap(name) }

    private func name(aroundMark open: Int) -> NamedSpan? {
        guard table.isShape(open, .quotationMark), !table.isPossessiveMark(open) else { return nil }
        let sentence = table.sentence(of: open)
        guard
            let close = [open + 2, open + 3].first(where: { sentence.contains($0) && table.isShape($0, .quotationMark) }
            ),
            (open + 1..<close).allSatisfy(isWord), sentence.contains(close + 1), isWord(close + 1)
        else { return nil }
        var begin = open
        while sentence.contains(begin - 1), open - begin < 3, isWord(begin - 1) || isInitial(begin - 1) { begin -= 1 }
        while begin < open, !table.isAny(begin, .givenName) { begin += 1 }
        guard begin < open else { return nil }
        return NamedSpan(tokens: begin..<close + 2, type: .person)
    }

    private func isWord(_ token: Int) -> Bool {
        table.isCapitalized(token) && table.isShape(token, .hasLower)
            && !table.isAny(token, [.function, .title, .role, .month, .weekday])
    }

    private func isInitial(_ token: Int) -> Bool {
        table.isCapitalized(token) && table.spans[token].count <= 2 && !table.isAny(token, .function)
    }
}
