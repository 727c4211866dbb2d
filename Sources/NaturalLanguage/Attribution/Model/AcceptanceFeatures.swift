import LanguageModels

/// The features by which a whole attribution is judged to be right or not.
struct AcceptanceFeatures {
    let context: FeatureContext

    /// The rows of the features of a prediction, whose tokens have the probabilities `nodes`.
    func rows(
        _ prediction: Prediction, _ instance: RoleInstance, _ nodes: [SIMD4<Float>], _ model: AttributionModel
    ) -> [UInt32] {
        var list = FeatureList(rows: model.acceptance.rows)
        let head = prediction.head
        let logit = bucket(prediction.logit)
        let content = least(prediction.content, .content, instance, nodes)
        let source = prediction.source.map { least([$0], .source, instance, nodes) } ?? 20
        let cue = least([prediction.cue], .cue, instance, nodes)
        list.add(201, 0)
        list.add(202, logit)
        list.add(203, content)
        list.add(204, source)
        list.add(205, cue)
        list.add(206, agreement(prediction), rule(head))
        list.add(207, agreement(prediction), logit)
        list.add(208, content, source)
        list.add(209, context.cueKinds[head])
        list.add(210, context.tree.tags[head], source == 20 ? 1 : 0)
        list.add(211, UInt64(prediction.content.count), logit)
        list.add(212, quoted(prediction), agreement(prediction))
        list.add(213, size(prediction), content)
        list.add(214, context.tree.lemmas[head])
        list.add(215, prediction.source.map { context.classes[$0.upperBound - 1] } ?? 0)
        return list.rows
    }

    private func bucket(_ logit: Float) -> UInt64 { UInt64(max(0, min(24, (logit + 6) * 2))) }

    /// The least probability of the role among the tokens of ranges, in steps.
    private func least(
        _ ranges: [Range<Int>], _ role: AttributionModel.Role, _ instance: RoleInstance, _ nodes: [SIMD4<Float>]
    ) -> UInt64 {
        let begin = instance.tokens.lowerBound
        let values = ranges.joined().map { nodes[$0 - begin][Int(role.rawValue)] }
        return UInt64((values.min() ?? 0) * 10)
    }

    private func rule(_ head: Int) -> UInt64 {
        context.proposals.roles[head] == .cue ? context.proposals.name(head) : 0
    }

    /// Whether the rules found the same cue, source and content.
    private func agreement(_ prediction: Prediction) -> UInt64 {
        let proposals = context.proposals
        guard proposals.roles[prediction.head] == .cue else {
            return proposals.roles[prediction.head] == .outside ? 16 : 17
        }
        let rule = proposals.attributions[Int(proposals.owners[prediction.head])]
        var agreement: UInt64 = 0
        if rule.links[0].cue == prediction.cue { agreement |= 1 }
        if rule.links[0].source == prediction.source { agreement |= 2 }
        if rule.content == prediction.content { agreement |= 4 }
        return agreement
    }

    private func quoted(_ prediction: Prediction) -> UInt64 {
        let tokens = prediction.content.joined()
        let quoted = tokens.filter { context.context.isQuoted($0) }.count
        return quoted == 0 ? 0 : quoted >= tokens.count - 1 ? 2 : 1
    }

    private func size(_ prediction: Prediction) -> UInt64 {
        let count = prediction.content.reduce(0) { $0 + $1.count }
        return count < 3 ? 0 : count < 6 ? 1 : count < 15 ? 2 : count < 40 ? 3 : 4
    }
}
