public import DocumentModel
import LanguageModels

/// Sets the topic of claims with figures: what is counted, of whom or where, in which month.
///
/// It is made of what the claim says and of nothing else, in names that are the same in every document, so that
/// comparable claims of different reports meet under one key.
public struct TopicAnnotator: Sendable {
    /// Creates an annotator; its tables are shared.
    public init() {}

    /// Completes the document's claims.
    public func annotate(_ document: inout Document) {
        let entities = [String: Entity](
            document.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for index in (document.claims ?? []).indices {
            guard let measure = document.claims?[index].measures.first else { continue }
            document.claims?[index].topic = Self.topic(measure, entities)
        }
    }

    /// Dead, wounded and both together answer one question: how great the losses are.
    private static let families = ["KILLED": "LOSSES", "WOUNDED": "LOSSES", "KILLED_OR_WOUNDED": "LOSSES"]

    private static func topic(_ measure: Measure, _ entities: [String: Entity]) -> String {
        let family = families[measure.indicator] ?? measure.indicator
        let group = name(measure.group, entities)
        let place = group == nil ? name(measure.place, entities) : nil
        let month = (measure.window?.begin ?? measure.asOf).map { String($0.prefix(7)) }
        return [family, group ?? "-", place ?? "-", month ?? "-"].joined(separator: "|")
    }

    /// The identifier that is known everywhere, else the name; nil for a group or place without a name.
    private static func name(_ referent: Referent?, _ entities: [String: Entity]) -> String? {
        guard let entity = referent?.entity.flatMap({ entities[$0] }) else { return nil }
        return entity.identifier ?? entity.name.lowercased()
    }
}
