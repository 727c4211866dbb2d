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
        guard let span = measure.group?.span else { return isOfForces(measure) ? Self.forces : nil }
        let tokens = table.tokens(span)
        let hasNation = nations.membership(in: span) != nil
        return Self.parts.first { _, words in tokens.contains { words.contains(table.keys[$0]) } }
            .flatMap { name, _ in hasNation && name == Self.forces ? nil : name }
    }

    /// "put the dead among the security forces at 300": of whom the total is.
    private func isOfForces(_ measure: Measure) -> Bool {
        let number = table.tokens(measure.quantity.span).lowerBound
        guard number < table.count, let words = Self.parts.first?.1 else { return false }
        let before = table.sentence(of: number).lowerBound..<number
        guard let among = before.last(where: { Self.prepositions.contains(table.keys[$0]) }) else { return false }
        return (among..<number).prefix(5).contains { words.contains(table.keys[$0]) }
            && before.contains { $0 < among && Self.totals.contains(table.keys[$0]) }
    }

    private static let prepositions = Set(["among", "amongst"].map { WordKey($0) })
    private static let totals = WordLists.topics["totals"]

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
