import DocumentModel
import LanguageModels

/// Writes a claim as a sentence that stands alone: names for pronouns, dates for relative expressions, without
/// quotation marks and cue, a clause where the claim is none.
struct StatementWriter {
    private let document: Document
    private let table: TokenTable
    private let tree: SyntaxTree?
    private let names: StatementNames
    private let mentions: [Int: Mention]
    private let times: [Int: TimeExpression]

    private typealias Rule = @Sendable (StatementDraft, StatementContext) -> StatementDraft?

    /// What makes a clause of a claim that is none, with the stances that it writes as a verdict; the first rule that knows
    /// how decides.
    private static let clauseRules: [(restate: Rule, verdicts: Set<Stance>)] = [
        (BlameRule.restate, []), (AccusationRule.restate, []), (WarningRule.restate, []),
        (AddresseeRule.restate, []), (DemandRule.restate, []), (RaisingVerbRule.restate, []),
        (IntentionRule.restate, []), (ContentNounRule.restate, []), (AnaphorRule.restate, []),
        (ResponsibilityRule.restate, []), (GerundRule.restate, []), (PredicationRule.restate, [.deny, .reject]),
        (RelativeSubjectRule.restate, []), (RelativeClauseRule.restate, []), (LeftOutSubjectRule.restate, []),
        (LeftOutVerbRule.restate, []),
        (ExistenceRule.restate, []), (EventNounRule.restate, []), (SpeechActRule.restate, [.reject]),
        (PassiveCueRule.restate, []), (CueClauseRule.restate, [.deny, .reject]),
    ]
    /// Longer claims are clauses.
    private static let longestFragment = 120

    init(_ document: Document, _ table: TokenTable) {
        self.document = document
        self.table = table
        tree = SyntaxTree(document)
        names = StatementNames(document, table, tree)
        mentions = .init(document.mentions.map { ($0.span.begin, $0) }, uniquingKeysWith: { first, _ in first })
        times = .init(
            document.times.filter { $0.anchor != nil && [.date, .time].contains($0.type) }.map { ($0.span.begin, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Sets the sentence, nil for a claim without words.
    ///
    /// "Called the report a lie", "rejected the plan": the sentence holds the claimer's verdict, so he is certain that it is
    /// true, whatever he thinks of the report.
    func write(_ claim: inout Claim) {
        var context = StatementContext(document: document, table: table, tree: tree, names: names, claim: claim)
        var draft = OpeningRule.apply(ContentJoiner(context: context).draft(), context)
        claim.statement = nil
        guard !draft.isEmpty else { return }
        if draft.words.count <= Self.longestFragment, claim.quotation != .none,
            claim.quotation != .direct || context.opensUnquoted
        {
            let found = Self.clauseRules.lazy.compactMap { rule in
                rule.restate(draft, context).map { ($0, rule.verdicts) }
            }.first
            if let found { draft = found.0 }
            if found?.1.contains(context.stance) == true { claim.certainty = Self.affirmed(claim.certainty) }
            context.claim = claim
        }
        draft = PolarityRule.apply(draft, context)
        draft = SpeakerRule.apply(draft, context)
        draft = PronounRule(context: context, mentions: mentions).apply(draft)
        draft = DateRule(context: context, times: times).apply(draft)
        let mark = claim.quotation == .direct && table.endsInQuestion(claim) ? "?" : "."
        claim.statement = Self.sentence(draft.text, mark)
    }

    private static func affirmed(_ certainty: Claim.Certainty) -> Claim.Certainty {
        switch certainty {
        case .falseCertain: .trueCertain
        case .falseUncertain: .trueUncertain
        default: certainty
        }
    }

    private static func sentence(_ words: String, _ mark: String) -> String? {
        guard let first = words.first else { return nil }
        let sentence = first.uppercased() + words.dropFirst()
        return sentence.last.map { ".!?…".contains($0) } ?? true ? sentence : sentence + mark
    }
}
