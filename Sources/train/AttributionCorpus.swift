import DocumentModel
import ExtractStage
import FoundationEssentials
import NaturalLanguage

/// Extracted documents with the attributions that people marked in them.
struct AttributionCorpus {
    /// Source, cue and content as tokens.
    struct Gold {
        var source: [Range<Int>]
        var cue: [Range<Int>]
        var content: [Range<Int>]
        /// The head of the cue.
        var head: Int?
    }

    struct Entry {
        var learner: AttributionLearner
        var gold: [Gold]
    }

    private struct Record: Decodable {
        struct Attribution: Decodable {
            var source: [[Int]]?
            var cue: [[Int]]?
            var content: [[Int]]?
        }

        var id: String
        var text: String
        var publishedAt: String?
        var attributions: [Attribution]
    }

    private(set) var entries: [Entry] = []

    /// Reads a file of JSON lines with `id`, `text` and `attributions`, whose spans are code points.
    init(path: String) throws {
        let decoder = JSONDecoder()
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let record = try decoder.decode(Record.self, from: Data(line.utf8))
            var document = Document(id: record.id, text: record.text)
            document.publishedAt = record.publishedAt.map { DocumentDate(given: $0) }
            let extracted = ExtractStage.extract(document)
            guard let learner = AttributionLearner(extracted) else { continue }
            let map = OffsetMap(record.text)
            entries.append(Entry(learner: learner, gold: record.attributions.map { Self.gold($0, map, learner) }))
        }
    }

    private static func gold(
        _ attribution: Record.Attribution, _ map: OffsetMap, _ learner: AttributionLearner
    ) -> Gold {
        func ranges(_ spans: [[Int]]?) -> [Range<Int>] {
            (spans ?? []).compactMap { span in
                guard span.count == 2 else { return nil }
                return map.bytes(Span(begin: span[0], end: span[1])).flatMap { learner.trimmed(learner.tokens($0)) }
            }
        }
        let cue = ranges(attribution.cue)
        return Gold(
            source: ranges(attribution.source), cue: cue, content: ranges(attribution.content),
            head: cue.first.flatMap(learner.head))
    }
}
