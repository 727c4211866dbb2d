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

    /// What makes a clause of a claim that is none; the first rule that knows how decides.
    private static let clauseRules: [@Sendable (StatementDraft, StatementContext) -> StatementDraft?] = [
        BlameRule.restate, AccusationRule.restate, DemandRule.restate, IntentionRule.restate, ContentNounRule.restate,
        AnaphorRule.restate, ResponsibilityRule.restate, GerundRule.restate, PredicationRule.restate,
        RelativeClauseRule.restate, LeftOutVerbRule.restate, ExistenceRule.restate, SpeechActRule.restate,
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

    /// The sentence, or nil for a claim without words.
    func statement(of claim: Claim) -> String? {
        let context = StatementContext(document: document, table: table, tree: tree, names: names, claim: claim)
        var draft = OpeningRule.apply(ContentJoiner(context: context).draft(), context)
        guard !draft.isEmpty else { return nil }
        if draft.words.count <= Self.longestFragment, claim.quotation != .none,
            claim.quotation != .direct || context.opensUnquoted
        {
            draft = Self.clauseRules.lazy.compactMap { $0(draft, context) }.first ?? draft
        }
        draft = PolarityRule.apply(draft, context)
        draft = SpeakerRule.apply(draft, context)
        draft = PronounRule(context: context, mentions: mentions).apply(draft)
        draft = DateRule(context: context, times: times).apply(draft)
        return Self.sentence(draft.text)
    }

    private static func sentence(_ words: String) -> String? {
        guard let first = words.first else { return nil }
        let sentence = first.uppercased() + words.dropFirst()
        return sentence.last.map { ".!?…".contains($0) } ?? true ? sentence : sentence + "."
    }
}
