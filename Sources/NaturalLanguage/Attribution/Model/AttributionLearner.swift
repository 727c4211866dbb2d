package import DocumentModel
import Glibc
package import LanguageModels

/// An extracted document as the model sees it: candidates for cues, windows with features, and what it predicts.
package struct AttributionLearner {
    let context: FeatureContext
    private let cues: CueFeatures

    /// Reads an extracted document; nil where it has no trees.
    package init?(_ document: Document) {
        guard let tree = SyntaxTree(document) else { return nil }
        let context = AttributionContext(document, TokenTable(document))
        let rules = AttributionFinder.attributions(context)
        self.init(context, tree, RuleProposals(rules, count: context.table.count))
    }

    init(_ context: AttributionContext, _ tree: SyntaxTree, _ proposals: RuleProposals) {
        self.context = FeatureContext(context, tree, proposals)
        cues = CueFeatures(context: self.context)
    }

    /// The tokens that can be heads of cues, each with the rows of its features.
    package func candidates(_ model: AttributionModel) -> [(token: Int, rows: [UInt32])] {
        var list = FeatureList(rows: model.cues.rows)
        return context.table.spans.indices.filter(cues.isCandidate).map { token in
            list.removeAll()
            cues.append(token, to: &list)
            return (token, list.rows)
        }
    }

    /// The window of a cue with its features.
    package func instance(head: Int, _ model: AttributionModel) -> RoleInstance {
        RoleInstance(context, head: head, model)
    }

    /// The tokens that a span of bytes covers.
    package func tokens(_ span: Span) -> Range<Int> { context.table.tokens(span) }

    /// A range without punctuation at its edges.
    package func trimmed(_ range: Range<Int>) -> Range<Int>? { context.context.trimmed(range) }

    /// The token of a cue that governs the others.
    package func head(of cue: Range<Int>) -> Int? {
        let heads = cue.filter { token in !cue.contains(Int(context.tree.heads[token])) && cues.isCandidate(token) }
        return heads.first { context.tree.tags[$0] == Tag.verb } ?? heads.first { context.cueKinds[$0] != 0 }
            ?? heads.first ?? cue.first { cues.isCandidate($0) }
    }

    /// The attributions that a model finds, the surest cue first; no token belongs to two of them.
    package func predictions(_ model: AttributionModel) -> [Prediction] {
        var taken = [AttributionModel.Role](repeating: .outside, count: context.table.count)
        var kept: [Prediction] = []
        for (token, logit) in heads(model) where taken[token] == .outside {
            guard let prediction = prediction(token, logit, model, { taken[$0] }) else { continue }
            guard prediction.probability >= Double(model.threshold) else { continue }
            for token in prediction.source ?? 0..<0 { taken[token] = .source }
            for token in prediction.cue { taken[token] = .cue }
            for token in prediction.content.joined() { taken[token] = .content }
            kept.append(prediction)
        }
        return kept
    }

    private func heads(_ model: AttributionModel) -> [(token: Int, logit: Float)] {
        var list = FeatureList(rows: model.cues.rows)
        var heads: [(token: Int, logit: Float)] = []
        for token in context.table.spans.indices where cues.isCandidate(token) {
            list.removeAll()
            cues.append(token, to: &list)
            let logit = list.rows.reduce(Float(0)) { $0 + model.cues.values[Int($1)] }
            if logit >= model.cueThreshold { heads.append((token, logit)) }
        }
        return heads.sorted { ($1.logit, $0.token) < ($0.logit, $1.token) }
    }

    private func prediction(
        _ head: Int, _ logit: Float, _ model: AttributionModel, _ taken: (Int) -> AttributionModel.Role
    ) -> Prediction? {
        let instance = RoleInstance(context, head: head, model)
        let lattice = RoleLattice(instance, model.roles, model.transitions, taken: taken)
        guard var prediction = PredictionReader(context: context).prediction(instance, lattice.best(), logit) else {
            return nil
        }
        prediction.rows = AcceptanceFeatures(context: context).rows(
            prediction, instance, lattice.marginals().nodes, model)
        let score = prediction.rows.reduce(Float(0)) { $0 + model.acceptance.values[Int($1)] }
        prediction.probability = 1 / (1 + exp(-Double(score)))
        return prediction
    }
}
