import LanguageModels

/// Makes an attribution of the roles of a window's tokens.
struct PredictionReader {
    let context: FeatureContext

    /// The attribution, or nil where nothing is claimed.
    func prediction(_ instance: RoleInstance, _ roles: [AttributionModel.Role], _ logit: Float) -> Prediction? {
        let runs = self.runs(instance, roles)
        let content = runs.filter { $0.role == .content }.compactMap { context.context.trimmed($0.range) }
        guard !content.isEmpty,
            let cue = runs.first(where: { $0.role == .cue && $0.range.contains(instance.head) })?.range
        else { return nil }
        let sources = runs.filter { $0.role == .source }.compactMap { context.context.trimmed($0.range) }
        return Prediction(
            head: instance.head, logit: logit, source: sources.max { $0.count < $1.count },
            cue: context.context.trimmed(cue) ?? cue, content: content)
    }

    /// Stretches of one role; punctuation between two of them does not part them.
    private func runs(
        _ instance: RoleInstance, _ roles: [AttributionModel.Role]
    ) -> [(role: AttributionModel.Role, range: Range<Int>)] {
        var runs: [(role: AttributionModel.Role, range: Range<Int>)] = []
        for (index, role) in roles.enumerated() where role != .outside {
            let token = instance.tokens.lowerBound + index
            if let last = runs.last, last.role == role, last.range.upperBound == token {
                runs[runs.count - 1].range = last.range.lowerBound..<token + 1
            } else {
                runs.append((role, token..<token + 1))
            }
        }
        return runs
    }
}
