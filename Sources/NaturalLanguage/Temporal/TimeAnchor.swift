import DocumentModel
import LanguageModels

/// Finds the day from which a document's relative times are seen: its dateline, else its publication.
enum TimeAnchor {
    /// A dateline that is further from the publication than this many days is another date.
    private static let reach = 60

    static func day(_ document: Document, _ table: TokenTable) -> CalendarDate? {
        let published = document.publishedAt.flatMap { CalendarDate(iso: $0.value) }
        guard let dateline = dateline(document, table, published) else { return published }
        guard let published else { return dateline }
        return abs(published.ordinal - dateline.ordinal) <= reach ? dateline : published
    }

    /// The seconds since midnight of the publication, where it is told to the minute and its day is the anchor.
    static func seconds(_ document: Document, _ day: CalendarDate?) -> Int? {
        guard let published = document.publishedAt?.value, CalendarDate(iso: published) == day, day != nil else {
            return nil
        }
        let clock = published.dropFirst(10).split { "T:Z+- .".contains($0) }.prefix(3).compactMap { Int($0) }
        guard clock.count >= 2, clock[0] < 24, clock[1] < 60 else { return nil }
        return clock[0] * 3600 + clock[1] * 60 + (clock.count > 2 ? clock[2] : 0)
    }

    /// "WASHINGTON, Dec 27 (Reuters) - ..." at the head of a text that nobody cut into blocks: what stands before the dash.
    private static func opening(_ table: TokenTable) -> Span? {
        guard table.count > 0, table.isShape(0, .allCapitals) && table.spans[0].count > 2 || beginsWithDay(table),
            let dash = (1..<min(table.count, most)).first(where: {
                table.isShape($0, .dash) && table.isShape($0, .spaceBefore)
            })
        else { return nil }
        return table.span(0..<dash)
    }

    /// Whether it begins as "Dec 27 (Reuters)" does.
    private static func beginsWithDay(_ table: TokenTable) -> Bool {
        guard let open = (1..<max(1, min(table.count, 5))).first(where: { table.text($0..<$0 + 1) == "(" }) else {
            return false
        }
        return (0..<open).contains { table.isAny($0, .month) }
            && (0..<open).contains { table.isShape($0, .hasDigit) }
    }

    /// The most words of a dateline.
    private static let most = 20

    private static func dateline(_ document: Document, _ table: TokenTable, _ published: CalendarDate?) -> CalendarDate?
    {
        guard let span = document.blocks.first(where: { $0.kind == .dateline })?.span ?? opening(table) else {
            return nil
        }
        let text = Lexemes(table.bytes, sentences: [span])
        let resolver = DateResolver(context: TimeContext(anchor: published))
        for index in 0..<text.count where TimeTrigger.mayBegin(text, index) {
            guard let date = DateGrammar.reading(text, index, text.count)?.date, TimeGrammar.isDay(date),
                let period = resolver.period(date)
            else { continue }
            return period.begin
        }
        return nil
    }
}
