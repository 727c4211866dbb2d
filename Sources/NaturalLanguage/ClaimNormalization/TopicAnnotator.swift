public import DocumentModel
import LanguageModels

/// Sets the topic of claims with figures: what is counted, of whom, where, in which month.
public struct TopicAnnotator: Sendable {
    /// Creates an annotator; its tables are shared.
    public init() {}

    /// Completes the document's claims.
    public func annotate(_ document: inout Document) {
        for index in (document.claims ?? []).indices {
            guard let measure = document.claims?[index].measures.first else { continue }
            document.claims?[index].topic = Self.topic(measure)
        }
    }

    private static func topic(_ measure: Measure) -> String {
        let group = measure.group?.entity ?? measure.group?.text.lowercased() ?? "-"
        let place = measure.place?.entity ?? "-"
        let month = (measure.window?.end ?? measure.window?.begin ?? measure.asOf).map { String($0.prefix(7)) } ?? "-"
        return "\(measure.indicator)|\(group)|\(place)|\(month)"
    }
}
