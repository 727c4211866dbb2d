import DocumentModel
import LanguageModels

/// Which part of a nation or of a total a figure counts.
struct FigureGroup {
    let table: TokenTable
    let tree: SyntaxTree?
    let nations: NationReader

    static let forces = "FORCES"
    static let militants = "MILITANTS"
    private static let parts = [
        (forces, WordLists.topics["forces"]), (militants, WordLists.topics["militants"]),
    ]

    /// Soldiers are counted apart where the group is no nation's.
    func part(_ measure: Measure) -> String? {
        guard let span = measure.group?.span else { return nil }
        let tokens = table.tokens(span)
        let hasNation = nations.membership(in: span) != nil
        return Self.parts.first { _, words in tokens.contains { words.contains(table.keys[$0]) } }
            .flatMap { name, _ in hasNation && name == Self.forces ? nil : name }
    }

    /// Of a total that has no figure in its claim.
    enum Share {
        /// The total itself.
        case total
        /// A part with its noun in capitals: "30 children were among the dead".
        case part(String)
        /// A part without a noun: "six of the dead".
        case unknownPart
    }

    /// Whether a figure counts a part of a total that its claim does not number.
    func share(_ measure: Measure) -> Share {
        let number = table.tokens(measure.quantity.span)
        guard measure.partOf == nil, !number.isEmpty else { return .total }
        let words = PartWords(table: table, tree: tree)
        let begin = table.sentence(of: number.lowerBound).lowerBound
        guard words.isOfThem(number) || words.isListed(number.lowerBound, after: begin..<begin) else { return .total }
        guard let noun = measure.group?.span.flatMap({ table.tokens($0).last }) else { return .unknownPart }
        return .part(table.text(noun..<noun + 1).uppercased())
    }
}
