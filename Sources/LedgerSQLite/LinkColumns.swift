import DocumentModel
import GRDB

/// A link of an attribution chain as columns of `attribution_links`; a source has a kind, a cue has a lemma.
enum LinkColumns {
    static let names = [
        "source_kind", "source_begin", "source_end", "source_text", "source_name", "source_entity", "source_role",
        "source_affiliations", "source_number", "source_anonymity_begin", "source_anonymity_end", "source_pseudonym",
        "cue_begin", "cue_end", "cue_lemma", "cue_stance",
    ]

    static func values(of link: AttributionLink) -> [(any DatabaseValueConvertible)?] {
        let source = link.source
        return [
            source?.kind.rawValue, source?.span?.begin, source?.span?.end, source?.text, source?.name, source?.entity,
            source?.role, source.map { WordList.encode($0.affiliations) }, source?.number, source?.anonymity?.begin,
            source?.anonymity?.end, source?.pseudonym, link.cue?.span.begin, link.cue?.span.end, link.cue?.lemma,
            link.cue?.stance.rawValue,
        ]
    }

    static func link(of row: Row) throws -> AttributionLink {
        AttributionLink(source: try source(of: row), cue: try cue(of: row))
    }

    private static func source(of row: Row) throws -> Source? {
        guard row.hasValue("source_kind") else { return nil }
        return Source(
            span: row.optionalSpan("source"), text: row["source_text"], name: row["source_name"],
            entity: row["source_entity"], kind: try row.word("source_kind"), role: row["source_role"],
            affiliations: try WordList.decode(row["source_affiliations"]), number: row["source_number"],
            anonymity: row.optionalSpan("source_anonymity"), pseudonym: row["source_pseudonym"])
    }

    private static func cue(of row: Row) throws -> Cue? {
        guard let lemma: String = row["cue_lemma"] else { return nil }
        return Cue(span: row.span("cue"), lemma: lemma, stance: try row.word("cue_stance"))
    }
}
