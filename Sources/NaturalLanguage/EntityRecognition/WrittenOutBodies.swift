import DocumentModel
import LanguageModels

/// Bodies of the lists with their legal form or their country: "Honda Motor Co", "US Federal Reserve", "US Defense Department".
struct WrittenOutBodies {
    let table: TokenTable

    private static let forms = Set(
        """
        inc inc. incorporated ltd ltd. limited llc llp plc corp corp. corporation co co. company ag sa se nv n.v. s.a. spa s.p.a. \
        gmbh group holdings holding &
        """.split(separator: " ").map { WordKey($0) })
    private static let united = Set(["us", "u.s."].map { WordKey($0) })
    private static let lists: Set<GazetteerList> = [.body, .military]
    private static let the = WordKey("the")

    /// The entry that the rest of a name is the name of.
    func entry(_ name: NamedSpan) -> GazetteerEntry? {
        guard name.type == .organization, name.tokens.count > 1 else { return nil }
        return company(name.tokens) ?? agency(name.tokens)
    }

    private func company(_ tokens: Range<Int>) -> GazetteerEntry? {
        var end = tokens.upperBound
        while end - 1 > tokens.lowerBound, Self.forms.contains(table.keys[end - 1]) || table.isShape(end - 1, .comma) {
            end -= 1
        }
        guard end < tokens.upperBound else { return nil }
        let begin = table.isWord(tokens.lowerBound, Self.the) ? tokens.lowerBound + 1 : tokens.lowerBound
        return entries(begin..<end).first { $0.list == .company }
    }

    /// A federal body whose name says the country that its entry leaves out.
    private func agency(_ tokens: Range<Int>) -> GazetteerEntry? {
        guard Self.united.contains(table.keys[tokens.lowerBound]), table.isShape(tokens.lowerBound, .allCapitals) else {
            return nil
        }
        return entries(tokens.lowerBound + 1..<tokens.upperBound).first {
            Self.lists.contains($0.list) && $0.kind == .name
        }
    }

    private func entries(_ tokens: Range<Int>) -> [GazetteerEntry] {
        guard !tokens.isEmpty,
            let match = GazetteerTable.shared.longest(table, at: tokens.lowerBound, before: tokens.upperBound),
            match.count == tokens.count
        else { return [] }
        return match.entries
    }
}
