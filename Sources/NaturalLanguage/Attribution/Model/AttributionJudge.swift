import DocumentModel
import LanguageModels

/// Who says what, as the model decides on what the rules propose and on what it finds itself.
struct AttributionJudge {
    private let learner: AttributionLearner
    private let cues: CueReader
    private let model: AttributionModel
    private var proposals: RuleProposals { learner.context.proposals }

    /// The attributions of a document in text order; those of the rules where it has no trees.
    static func attributions(_ document: Document, _ table: TokenTable, _ model: AttributionModel) -> [Attribution] {
        let context = AttributionContext(document, table)
        let rules = AttributionFinder.attributions(context)
        guard let tree = SyntaxTree(document) else {
            return AttributionCompletion(context: context, tree: nil).apply(to: rules)
        }
        let judge = AttributionJudge(
            learner: AttributionLearner(context, tree, RuleProposals(rules, count: table.count)),
            cues: CueReader(context: context, lemmas: document.tokens.map(\.lemma)), model: model)
        return AttributionCompletion(context: context, tree: tree).apply(to: judge.attributions())
    }

    private func attributions() -> [Attribution] {
        let predictions = learner.predictions(model).filter { !isInTurn($0.head) }
        let others = OtherSpeakerRule(context: learner.context.context, tree: learner.context.tree)
        let found = predictions.map { others.apply(to: attribution($0)) }
        var taken = [Bool](repeating: false, count: proposals.owners.count)
        for prediction in predictions {
            for token in prediction.cue { taken[token] = true }
            for token in prediction.source ?? 0..<0 { taken[token] = true }
        }
        for token in found.flatMap(\.content).joined() { taken[token] = true }
        let trusted = TrustedProposal(context: learner.context.context, tree: learner.context.tree)
        return found + proposals.attributions.filter { trusted.holds($0) && !overlaps($0, taken) }.map(doubted)
    }

    /// "Anna Berg: Voters worried about the dam": in the words of a person who is named before a colon.
    private func isInTurn(_ token: Int) -> Bool {
        proposals.attributions.contains { turn in
            guard turn.rule == "headline", turn.content.contains(where: { $0.contains(token) }),
                let last = turn.links[0].source?.last, let name = learner.context.context.mention(at: last)
            else { return false }
            return name.kind == .name && name.type == .person
        }
    }

    /// What the model does not confirm is less sure than the rule says.
    private func doubted(_ attribution: Attribution) -> Attribution {
        var attribution = attribution
        attribution.confidence *= 0.7
        return attribution
    }

    private func overlaps(_ attribution: Attribution, _ taken: [Bool]) -> Bool {
        (attribution.content + attribution.links.map(\.cue)).joined().contains { taken[$0] }
    }

    private func attribution(_ prediction: Prediction) -> Attribution {
        let context = learner.context.context
        let rule = proposal(prediction)
        if let rule, rule.links.count > 1 { return chain(rule, prediction) }
        // Its corpus has few datelines: behind one, the rules know better what is claimed.
        let known = followsDateline(prediction.head) ? rule?.content : nil
        let content = known ?? prediction.content + (rule.map { carriedOn($0, after: prediction) } ?? [])
        return Attribution(
            rule: rule?.rule ?? "model",
            links: [
                cues.link(prediction.cue, head: prediction.head, source: source(prediction) ?? rule?.links[0].source)
            ],
            content: content,
            quotation: context.quotation(of: content), confidence: confidence(prediction, rule))
    }

    /// The model's probability; what it finds as a trusted rule does is not less sure than if it had passed it over.
    private func confidence(_ prediction: Prediction, _ rule: Attribution?) -> Double {
        let trusted = TrustedProposal(context: learner.context.context, tree: learner.context.tree)
        guard let rule, let source = prediction.source, let own = rule.links[0].source, own.overlaps(source),
            rule.rule == "noun" || trusted.holds(rule)
        else { return prediction.probability }
        return max(prediction.probability, doubted(rule).confidence)
    }

    /// The source of a prediction, unless it is a part of the dateline.
    private func source(_ prediction: Prediction) -> Range<Int>? {
        prediction.source.flatMap { $0.lowerBound < textBegin($0.lowerBound) ? nil : $0 }
    }

    private func followsDateline(_ token: Int) -> Bool {
        textBegin(token) > learner.context.table.sentence(of: token).lowerBound
    }

    /// Where the sentence of a token begins, its dateline left out.
    private func textBegin(_ token: Int) -> Int {
        let table = learner.context.table
        let number = Int(table.sentenceOfToken[token])
        return DatelineRule(table: table).end(
            in: table.sentences[number], opensParagraph: table.startsParagraph[number])
    }

    /// The attribution of the rules with the same cue.
    private func proposal(_ prediction: Prediction) -> Attribution? {
        guard proposals.roles[prediction.head] == .cue else { return nil }
        return proposals.attributions[Int(proposals.owners[prediction.head])]
    }

    private func chain(_ rule: Attribution, _ prediction: Prediction) -> Attribution {
        var chain = rule
        chain.links[0].source = source(prediction) ?? rule.links[0].source
        chain.confidence = prediction.probability
        return chain
    }

    /// What the rules found of a quotation in later paragraphs.
    private func carriedOn(_ rule: Attribution, after prediction: Prediction) -> [Range<Int>] {
        guard let last = prediction.content.last, rule.rule == "quotation" || rule.rule == "headline" else { return [] }
        let table = learner.context.table
        let sentence = Int(table.sentenceOfToken[last.upperBound - 1])
        let end = table.startsParagraph[(sentence + 1)...].firstIndex(of: true) ?? table.sentences.count
        guard end < table.sentences.count else { return [] }
        return rule.content.filter { $0.lowerBound >= table.sentences[end].lowerBound }
    }
}
