import DocumentModel

/// A claim as the words of one row of a table.
struct ClaimCells {
    static let headings = ["who", "stance", "certainty", "statement", "figure", "outlet", "where"]

    let values: [String]

    init(_ record: ClaimRecord) {
        let claim = record.claim
        values = [
            Self.who(record), claim.attribution.last?.cue.map { Self.words($0.stance.rawValue) } ?? "",
            Self.words(claim.certainty.rawValue), claim.statement ?? claim.text,
            claim.measures.map { Self.figure($0, of: claim) }.joined(separator: "; "), record.document.publisher ?? "",
            Self.place(record),
        ]
    }

    /// The nearest source, then those through whom it reached the outlet.
    private static func who(_ record: ClaimRecord) -> String {
        let names = record.claim.attribution.reversed().compactMap(\.source).map(name)
        if !names.isEmpty { return names.joined(separator: ", via ") }
        return record.claim.quotation == .none ? record.document.publisher ?? "the outlet" : "unknown"
    }

    private static func name(_ source: Source) -> String {
        source.name ?? source.text ?? words(source.kind.rawValue)
    }

    /// "12 killed (part of 45)".
    private static func figure(_ measure: Measure, of claim: Claim) -> String {
        let figure = [FigureWords.words(of: measure.quantity), words(measure.indicator)].joined(separator: " ")
        guard let whole = measure.partOf, claim.measures.indices.contains(whole) else { return figure }
        return "\(figure) (part of \(FigureWords.words(of: claim.measures[whole].quantity)))"
    }

    /// The name of the file, and the code points of the words there.
    private static func place(_ record: ClaimRecord) -> String {
        let path = (record.document.uri ?? record.document.id).split(separator: "/").last ?? ""
        guard let first = record.claim.content.first, let last = record.claim.content.last else { return String(path) }
        return "\(path):\(first.begin)-\(last.end)"
    }

    /// `TRUE_CERTAIN` as "true certain".
    private static func words(_ name: String) -> String {
        name.lowercased().split(separator: "_").joined(separator: " ")
    }
}
