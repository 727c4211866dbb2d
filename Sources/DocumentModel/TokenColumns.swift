/// The tokens of a document as columns: their form in JSON.
///
/// A column in which no token has a value is absent; in a present column an unknown string is empty and an unknown
/// head is absent from the whole column.
struct TokenColumns: Codable {
    var begin: [Int]
    var end: [Int]
    var lemma: [String]?
    var upos: [String]?
    var xpos: [String]?
    var feats: [String]?
    var head: [Int]?
    var deprel: [String]?

    init(_ tokens: [Token]) {
        begin = tokens.map(\.span.begin)
        end = tokens.map(\.span.end)
        lemma = Self.column(tokens, \.lemma)
        upos = Self.column(tokens, \.upos)
        xpos = Self.column(tokens, \.xpos)
        feats = Self.column(tokens, \.feats)
        head = tokens.allSatisfy { $0.head != nil } ? tokens.compactMap(\.head) : nil
        deprel = Self.column(tokens, \.deprel)
    }

    private static func column(_ tokens: [Token], _ path: KeyPath<Token, String?>) -> [String]? {
        tokens.contains { $0[keyPath: path] != nil } ? tokens.map { $0[keyPath: path] ?? "" } : nil
    }

    func tokens(codingPath: [any CodingKey]) throws -> [Token] {
        let columns = [end.count, lemma?.count, upos?.count, xpos?.count, feats?.count, head?.count, deprel?.count]
        guard columns.allSatisfy({ $0 == nil || $0 == begin.count }) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: codingPath, debugDescription: "the columns of tokens differ in length"))
        }
        return try begin.indices.map { index in
            guard begin[index] <= end[index] else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: codingPath, debugDescription: "token \(index) ends before it begins"))
            }
            return Token(
                span: Span(begin: begin[index], end: end[index]), lemma: lemma?[index], upos: upos?[index],
                xpos: xpos?[index], feats: feats?[index], head: head?[index], deprel: deprel?[index])
        }
    }
}
