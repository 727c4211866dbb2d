import DocumentModel
import Evaluation
import NaturalLanguage

/// How often the entity of a source is the right one, by how its words lead there, against annotated chains.
struct SourceNameScores {
    private var scores: [SourceResolution: Score] = [:]
    private(set) var wrong: [String] = []

    /// Adds the sources of a document's claims.
    ///
    /// The mention in their words and the last name before it of the entity that they were taken for must have one
    /// chain. Without such a mention on both sides nothing is counted.
    mutating func add(_ document: Document, places: [Range<Int>], _ gold: [GoldMentions.Mention]) {
        let chains = document.mentions.indices.map { index in
            gold.filter { places[index].contains($0.head) && $0.words.overlaps(places[index]) }
                .min { $0.words.count < $1.words.count }?.chain
        }
        for source in (document.claims ?? []).flatMap(\.attribution).compactMap(\.source) {
            guard let span = source.span, let entity = source.entity,
                let own = document.mentions.indices.last(where: { span.overlaps(document.mentions[$0].span) }),
                let name = document.mentions.indices.last(where: { other in
                    other < own && document.mentions[other].kind == .name && document.mentions[other].entity == entity
                }), let chain = chains[own], let other = chains[name]
            else { continue }
            let resolution = SourceResolution(span, entity, in: document)
            scores[resolution, default: Score()].count(chain == other)
            if chain != other { wrong.append("\(resolution.rawValue): \(source.text ?? "") = \(source.name ?? "")") }
        }
    }

    var lines: [String] {
        SourceResolution.allCases.compactMap { way in
            scores[way].map { $0.accuracyLine("sources.(\(way.rawValue))") }
        }
    }
}
