import LanguageModels

/// Which tokens stand in quotations, and who speaks them.
struct QuotedTokens {
    private var quotationOfToken: [Int32]
    private var speakers: [Int?]
    private let quotations: [Quotation]

    init(_ register: MentionRegister) {
        let quotations = QuotationFinder(table: register.table).quotations()
        self.quotations = quotations
        quotationOfToken = .init(repeating: -1, count: register.table.count)
        speakers = .init(repeating: nil, count: quotations.count)
        var numbers: [Int: Int] = [:]
        for (number, quotation) in quotations.enumerated() {
            numbers[quotation.open] = number
            for token in quotation.inner { quotationOfToken[token] = Int32(number) }
        }
        for (quotation, entry) in QuotedSpeakers(register).speakers(quotations) {
            guard let number = numbers[quotation.open] else { continue }
            speakers[number] = register.entries[entry].cluster
        }
    }

    /// The quotation around a token.
    func quotation(_ token: Int) -> Quotation? {
        let number = Int(quotationOfToken[token])
        return number < 0 ? nil : quotations[number]
    }

    /// Whether the token stands between quotation marks.
    func isQuoted(_ token: Int) -> Bool { quotationOfToken[token] >= 0 }

    /// The cluster of the one who speaks the quotation around the token, where the quotation's speaker stands beside it.
    func speaker(_ token: Int) -> Int? {
        let number = Int(quotationOfToken[token])
        return number < 0 ? nil : speakers[number]
    }
}
