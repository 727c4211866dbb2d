import DocumentModel
import LanguageModels

/// The month or year that a figure is limited to.
struct FigurePeriod {
    let document: Document
    let table: TokenTable

    /// "2024-10" or "2024", of the window, of a rate ("1,354 a day in October") the first that the claim names.
    func period(_ measure: Measure, _ claim: Claim) -> String? {
        guard measure.accumulation == .period else { return nil }
        let times = claim.content.flatMap { document.times(in: $0) }.filter { $0.type == .date }
        let time =
            measure.window == nil
            ? times.first { isMonthOrYear($0.value) } : times.first { $0.begin == measure.window?.begin }
        return time?.value.flatMap { isMonthOrYear($0) ? $0 : nil }
    }

    /// The first day of a window of a week at most.
    func days(_ measure: Measure) -> String? {
        guard measure.accumulation == .period, let window = measure.window,
            let begin = window.begin.flatMap({ CalendarDate(iso: $0) }),
            let end = window.end.flatMap({ CalendarDate(iso: $0) }), end.ordinal - begin.ordinal <= 7
        else { return nil }
        return begin.iso
    }

    private static let oneDay: Set<String> = ["P1D", "PT24H", "PT48H", "P2D"]

    /// "1,200 a day", "1,200 in a day": no total.
    func isRate(_ measure: Measure, _ claim: Claim) -> Bool {
        guard measure.accumulation == .period, measure.window == nil,
            let content = claim.content.first(where: { $0.contains(measure.quantity.span) })
        else { return false }
        let times = Array(document.times(in: content))
        // "in two days of fighting" is no rate.
        let isRate = times.contains { time in
            (time.value.map(Self.oneDay.contains) ?? false)
                && !table.isWord(min(table.tokens(time.span).upperBound, table.count - 1), Key.of)
        }
        if isRate { return true }
        let window = MeasureWindow(document: document, table: table, figures: claim.measures)
        return window.isRate(measure, times)
    }

    private func isMonthOrYear(_ value: String?) -> Bool {
        guard let value, value.allSatisfy({ $0.isNumber || $0 == "-" }) else { return false }
        return value.count == 7 || value.count == 4
    }
}
