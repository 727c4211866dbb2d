extension ClaimScores {
    /// One line a figure: name, value, unit, and in brackets how many.
    public var lines: [String] {
        [
            claims.line("claims"), claimsWithSource.line("claims-with-source"),
            names.accuracyLine("source-names"), kinds.accuracyLine("source-kinds"),
            roles.accuracyLine("source-roles"), affiliations.accuracyLine("source-affiliations"),
            directSpeakers.accuracyLine("direct-speakers"), cues.accuracyLine("cues"),
            stances.accuracyLine("stances"), quotations.accuracyLine("quotations"),
            chains.line("chains"), certainties.accuracyLine("certainties"),
            uncertainties.accuracyLine("uncertainties"), hedges.line("hedges"),
            negations.line("negations"), caveats.line("caveats"), measures.line("measures"),
            parts.line("part-of"), statements.accuracyLine("statements"), events.line("events"),
            topics.line("topic-pairs"),
        ]
    }
}
