public import DocumentModel
import LanguageModels

/// Sets the quantities of a document: numbers in words and digits with comparator, range, unit and what is counted.
public struct QuantityAnnotator: Sendable {
    /// Creates an annotator; its tables are shared.
    public init() {}

    /// Sets `quantities`; numbers inside the document's times are left out.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        let reader = QuantityReader(table: table)
        var time = 0
        for sentence in table.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                let begin = table.spans[index].begin
                while time < document.times.count, document.times[time].span.end <= begin { time += 1 }
                let isTime = time < document.times.count && document.times[time].span.begin <= begin
                guard !isTime, let found = reader.quantity(at: index, in: sentence) else {
                    index += 1
                    continue
                }
                document.quantities.append(found.quantity)
                index = found.end
            }
        }
    }
}
