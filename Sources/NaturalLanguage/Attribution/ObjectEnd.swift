import DocumentModel
import LanguageModels

/// Finds where the noun phrase that is claimed ends: at a comma, at "and called ...", at "when ...".
struct ObjectEnd {
    let context: AttributionContext

    private static let subordinators: Set<WordKey> = [
        WordKey("when"), WordKey("because"), WordKey("while"), WordKey("although"), WordKey("after"),
    ]

    /// The end of the phrase that begins at `begin`, at most `limit`.
    func end(from begin: Int, before limit: Int) -> Int {
        (begin + 1..<max(begin + 1, limit)).first { !context.isQuoted($0) && ends(at: $0, limit) } ?? limit
    }

    private func ends(at index: Int, _ limit: Int) -> Bool {
        let table = context.table
        if table.isShape(index, .comma) { return !isList(after: index, limit) }
        if table.isShape(index, .dash) { return table.isShape(index, .spaceBefore) }
        if table.isAny(index, .coordinator) { return index + 1 < limit && isVerb(index + 1) }
        return Self.subordinators.contains(table.keys[index])
    }

    private func isVerb(_ index: Int) -> Bool {
        let table = context.table
        guard !table.isCapitalized(index) else { return false }
        let forms = table.entries[index].verbForms
        return forms.contains(.past) || forms.contains(.present) && table.entries[index].cue >= 0
            || table.isAny(index, .auxiliary)
    }

    /// "A, B and C": another comma or "and" comes soon, and no clause.
    private func isList(after comma: Int, _ limit: Int) -> Bool {
        let table = context.table
        let reach = comma + 1..<max(comma + 1, min(limit, comma + 7))
        guard let next = reach.first(where: { table.isShape($0, .comma) || table.isAny($0, .coordinator) }) else {
            return false
        }
        let between = comma + 1..<next
        return !between.isEmpty
            && !between.contains { table.isAny($0, .relative) || isVerb($0) || table.isShape($0, .gerundLike) }
    }
}
