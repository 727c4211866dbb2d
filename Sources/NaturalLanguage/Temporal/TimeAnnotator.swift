public import DocumentModel
import LanguageModels

/// Sets the times of a document: dates, durations and relative expressions, resolved against the publication date and
/// never against today.
public struct TimeAnnotator: Sendable {
    /// Creates an annotator; its tables are shared.
    public init() {}

    /// Sets `times` of a document that is split into tokens.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        let anchor = document.publishedAt.flatMap { CalendarDate(iso: $0.value) }
        for sentence in table.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                if let found = Self.time(table, index, sentence.upperBound, anchor) {
                    document.times.append(found.time)
                    index = found.end
                } else {
                    index += 1
                }
            }
        }
    }

    /// A time with the token after it.
    typealias Found = (time: TimeExpression, end: Int)

    private static func time(_ table: TokenTable, _ index: Int, _ limit: Int, _ anchor: CalendarDate?) -> Found? {
        MonthDates(table: table, anchor: anchor).time(at: index, before: limit)
            ?? Years(table: table).time(at: index, before: limit)
            ?? RelativeDates(table: table, anchor: anchor).time(at: index, before: limit)
            ?? Durations(table: table).time(at: index, before: limit)
    }
}
