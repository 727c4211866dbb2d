import LanguageModels

/// What the rules say of each token: which attribution has it, and as what.
struct RuleProposals {
    /// The attributions of the rules.
    let attributions: [Attribution]
    /// The attribution that each token belongs to, or -1.
    let owners: [Int16]
    /// What each token is to its attribution.
    let roles: [AttributionModel.Role]
    /// The names of the rules, hashed.
    let names: [UInt64]

    init(_ attributions: [Attribution], count: Int) {
        self.attributions = attributions
        names = attributions.map { FeatureHash($0.rule).value }
        var owners = [Int16](repeating: -1, count: count)
        var roles = [AttributionModel.Role](repeating: .outside, count: count)
        for (number, attribution) in attributions.enumerated().prefix(Int(Int16.max)) {
            func set(_ range: Range<Int>, _ role: AttributionModel.Role) {
                for token in range where roles[token] == .outside || role == .cue {
                    owners[token] = Int16(number)
                    roles[token] = role
                }
            }
            for range in attribution.content { set(range, .content) }
            for link in attribution.links {
                if let source = link.source { set(source, .source) }
                set(link.cue, .cue)
            }
        }
        (self.owners, self.roles) = (owners, roles)
    }

    /// The name of the rule that has a token, or 0.
    func name(_ token: Int) -> UInt64 { owners[token] < 0 ? 0 : names[Int(owners[token])] }
}
