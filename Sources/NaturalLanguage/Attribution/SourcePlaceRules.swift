/// The rules that tell a source and its claim by where they stand in their sentence, one after the other.
struct SourcePlaceRules {
    private let aside: AsideRule
    private let interrupted: InterruptedClauseRule
    private let agent: VerdictAgentRule
    private let cut: CutClauseRule
    private let reporting: ReportingSubjectRule

    init(context: AttributionContext, tree: SyntaxTree) {
        aside = AsideRule(context: context)
        interrupted = InterruptedClauseRule(context: context, tree: tree)
        agent = VerdictAgentRule(context: context)
        cut = CutClauseRule(context: context, tree: tree)
        reporting = ReportingSubjectRule(context: context)
    }

    /// The attribution as they all leave it.
    func apply(to attribution: Attribution) -> Attribution {
        reporting.apply(to: cut.apply(to: agent.apply(to: interrupted.apply(to: aside.apply(to: attribution)))))
    }
}
