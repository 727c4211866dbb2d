public import ArgumentParser
public import DocumentModel
public import Ledger

/// The conditions of `hearsay query`.
package struct QueryConditions: ParsableArguments {
    @Argument(help: "Words that must all occur.")
    var text: String?

    @Option(name: .customLong("in"), help: "Where TEXT is looked for: claim or document.")
    var scope = ClaimQuery.Scope.claim

    @Option(help: "Name, role or affiliation of a source.")
    var claimer: String?

    @Option(help: "Name or identifier of an entity that the claim speaks of.")
    var entity: String?

    @Option(help: "A figure that one of the claim's covers.", transform: QueryValue.figure)
    var number: Double?

    @Option(help: "The least figure.", transform: QueryValue.figure)
    var min: Double?

    @Option(help: "The greatest figure.", transform: QueryValue.figure)
    var max: Double?

    @Option(help: "What the figure counts: killed, wounded, displaced ...")
    var indicator: String?

    @Option(help: "Name of the outlet.")
    var publisher: String?

    @Option(help: "Earliest publication: 2024, 2024-12 or 2024-12-28.", transform: QueryValue.date)
    var since: String?

    @Option(help: "Latest publication, included.", transform: QueryValue.date)
    var until: String?

    @Option(help: "The claimer's commitment: true-certain, true-uncertain, false-certain, false-uncertain or unknown.")
    var certainty: Claim.Certainty?

    @Option(help: "Id of the document.")
    var document: String?

    @Option(help: "The most claims to print.")
    var limit = 100

    /// Creates conditions that nothing was given for.
    package init() {}

    /// Refuses conditions that contradict each other.
    package func validate() throws {
        guard number == nil || (min == nil && max == nil) else {
            throw ValidationError("--number is one figure, --min and --max a range: give one or the other")
        }
        if let min, let max, min > max { throw ValidationError("--min is above --max: no figure lies between them") }
        if let since, let until, since > until, !since.hasPrefix(until) {
            throw ValidationError("--since is after --until: no day lies between them")
        }
        guard limit > 0 else { throw ValidationError("--limit must be at least 1") }
    }

    /// What to ask the ledger for.
    package func query() -> ClaimQuery {
        var query = ClaimQuery(limit: limit)
        (query.text, query.scope, query.claimer, query.entity) = (text, scope, claimer, entity)
        (query.indicator, query.publisher) = (indicator.map(QueryValue.enumerationName), publisher)
        (query.since, query.until, query.certainty, query.documentID) = (since, until, certainty, document)
        if number != nil || min != nil || max != nil {
            query.figures = ClaimQuery.Figures(low: number ?? min, high: number ?? max)
        }
        return query
    }
}

extension ClaimQuery.Scope: ExpressibleByArgument {}

extension Claim.Certainty: ExpressibleByArgument {
    /// Takes `true-certain` as well as `TRUE_CERTAIN`.
    public init?(argument: String) { self.init(rawValue: QueryValue.enumerationName(argument)) }
}
