import DocumentModel

/// The lists of qualifiers of a claim, as `qualifiers.list` names them.
enum QualifierList: String, CaseIterable {
    case hedge = "HEDGE"
    case negation = "NEGATION"
    case caveat = "CAVEAT"

    var path: WritableKeyPath<Claim, [Qualifier]> {
        switch self {
        case .hedge: \.hedges
        case .negation: \.negations
        case .caveat: \.caveats
        }
    }
}
