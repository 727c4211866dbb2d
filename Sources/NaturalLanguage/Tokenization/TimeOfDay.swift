/// What goes on with a time of day: `5 p.m. Monday`, `10 a.m. EST`, `6 p.m. Kyiv time`.
enum TimeOfDay {
    private static let continuations = WordTable(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mon. tue. tues. wed. thurs.
        fri. sat. sun. january february march april may june july august september october november december jan. feb.
        aug. sept. oct. nov. dec. utc gmt bst cet cest eet eest msk est edt cst cdt mst mdt pst pdt et ct pt eastern
        central pacific greenwich local
        """)
    private static let time = WordTable("time")

    /// Whether the token at `index`, after the time's abbreviation, still belongs to the time.
    static func continues(_ text: borrowing ByteText, _ tokens: [RawToken], _ index: Int) -> Bool {
        if continuations.contains(text, Int(tokens[index].begin), Int(tokens[index].end)) { return true }
        guard index + 1 < tokens.count else { return false }
        return time.contains(text, Int(tokens[index + 1].begin), Int(tokens[index + 1].end))
    }
}
