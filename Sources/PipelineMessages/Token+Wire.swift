import DocumentModel

extension WireTokens {
    /// The tokens that the columns hold.
    func tokens(_ bounds: TextBounds) throws -> [Token] {
        let count = begin.count
        let columns = [lemma, upos, xpos, feats, head, deprel]
        guard end.count == count, columns.allSatisfy({ $0.isEmpty || $0.count == count }) else {
            throw MessageError("tokens: the columns differ in length")
        }
        return try (0..<count).map { index in
            Token(
                span: try bounds.span(begin[index], end[index], "tokens"), lemma: try string(lemma, index),
                upos: try string(upos, index), xpos: try string(xpos, index), feats: try string(feats, index),
                head: try head(index), deprel: try string(deprel, index))
        }
    }

    private func string(_ column: [UInt32], _ index: Int) throws -> String? {
        guard !column.isEmpty, column[index] > 0 else { return nil }
        let place = Int(column[index]) - 1
        guard place < strings.count else { throw MessageError("tokens: there is no string \(place + 1)") }
        return strings[place]
    }

    private func head(_ index: Int) throws -> Int? {
        guard !head.isEmpty, head[index] > 0 else { return nil }
        let value = Int(head[index]) - 2
        guard value < begin.count else { throw MessageError("tokens: there is no token \(value)") }
        return value
    }

    init(_ tokens: [Token], _ bounds: TextBounds) throws {
        begin = try tokens.map { try bounds.wire($0.span, "tokens").begin }
        end = tokens.map { UInt32($0.span.end) }
        var table = StringTable()
        lemma = table.column(tokens) { $0.lemma }
        upos = table.column(tokens) { $0.upos }
        xpos = table.column(tokens) { $0.xpos }
        feats = table.column(tokens) { $0.feats }
        deprel = table.column(tokens) { $0.deprel }
        strings = table.strings
        head = try Self.heads(tokens)
    }

    private static func heads(_ tokens: [Token]) throws -> [UInt32] {
        guard tokens.contains(where: { $0.head != nil }) else { return [] }
        return try tokens.map {
            guard let head = $0.head else { return 0 }
            guard (-1..<tokens.count).contains(head) else { throw MessageError("tokens: there is no token \(head)") }
            return UInt32(head + 2)
        }
    }
}

/// Each string once, in order of first use; a column holds places counted from 1, with 0 for nil.
private struct StringTable {
    private(set) var strings: [String] = []
    private var places: [String: UInt32] = [:]

    /// Empty where no token has a value.
    mutating func column(_ tokens: [Token], _ value: (Token) -> String?) -> [UInt32] {
        let column = tokens.map { value($0).map { place($0) } ?? 0 }
        return column.allSatisfy { $0 == 0 } ? [] : column
    }

    private mutating func place(_ string: String) -> UInt32 {
        if let place = places[string] { return place }
        strings.append(string)
        let place = UInt32(strings.count)
        places[string] = place
        return place
    }
}
