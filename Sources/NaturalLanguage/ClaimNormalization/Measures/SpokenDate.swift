import DocumentModel
import LanguageModels

/// Figures told on another day than that of publication: "said on Monday that 40 had died" stood on Monday, and "today" of
/// a quotation is the day on which it was spoken.
struct SpokenDate {
    private let document: Document
    private let table: TokenTable
    private let tree: SyntaxTree?

    private static let days = WordLists.statements["days"]

    init(_ document: Document, _ table: TokenTable, _ tree: SyntaxTree?) {
        self.document = document
        self.table = table
        self.tree = tree
    }

    /// Sets the day on which the claim's figures stood, where its cue has a date that does not hold the day of publication.
    func apply(to claim: inout Claim) {
        guard !claim.measures.isEmpty, let tree,
            let published = document.publishedAt.flatMap({ CalendarDate(iso: $0.value) }),
            let time = CueDate(document: document, table: table, tree: tree).time(of: claim),
            let begin = time.begin, let end = time.end,
            !(begin.prefix(10) <= published.iso && published.iso < end.prefix(10)), begin.prefix(10) < published.iso
        else { return }
        let spoken = time.value.flatMap { CalendarDate(iso: $0) }
        for index in claim.measures.indices {
            if claim.measures[index].asOf == published.iso { claim.measures[index].asOf = spoken?.iso }
            if claim.quotation == .direct { shift(&claim.measures[index], from: published, to: spoken, claim) }
        }
    }

    /// "today", "yesterday" are counted from the day of the cue; a window that is not known stays open.
    private func shift(_ measure: inout Measure, from published: CalendarDate, to spoken: CalendarDate?, _ claim: Claim)
    {
        guard let window = measure.window, let time = relative(window, claim) else { return }
        guard let spoken, table.tokens(time.span).contains(where: { Self.days.contains(table.keys[$0]) }) else {
            measure.window = nil
            return
        }
        let days = spoken.ordinal - published.ordinal
        func moved(_ day: String?) -> String? {
            day.flatMap { CalendarDate(iso: $0) }.map { $0.adding(days: days).iso }
        }
        measure.window = .init(begin: moved(window.begin), end: moved(window.end))
    }

    /// The time in the claim that the window is of, where it is counted from publication.
    private func relative(_ window: Measure.Window, _ claim: Claim) -> TimeExpression? {
        claim.content.flatMap { document.times(in: $0) }.first { $0.begin == window.begin && $0.anchor != nil }
    }
}
