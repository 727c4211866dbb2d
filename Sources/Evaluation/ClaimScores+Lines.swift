extension ClaimScores {
    /// One line a figure: name, value, unit, and in brackets how many.
    public var lines: [String] {
        [
            claims.line("gold.claims"), claimsWithSource.line("gold.claims-with-source"),
            names.accuracyLine("gold.source-names"), kinds.accuracyLine("gold.source-kinds"),
            roles.accuracyLine("gold.source-roles"), affiliations.accuracyLine("gold.source-affiliations"),
            directSpeakers.accuracyLine("gold.direct-speakers"), cues.accuracyLine("gold.cues"),
            stances.accuracyLine("gold.stances"), quotations.accuracyLine("gold.quotations"),
            chains.line("gold.chains"), certainties.accuracyLine("gold.certainties"),
            uncertainties.accuracyLine("gold.uncertainties"), hedges.line("gold.hedges"),
            negations.line("gold.negations"), caveats.line("gold.caveats"), measures.line("gold.measures"),
            parts.line("gold.part-of"), statements.accuracyLine("gold.statements"), events.line("gold.events"),
            topics.line("gold.topic-pairs"),
        ]
    }
}
