/// Why a value is refused; the path of the key goes before it.
struct Refusal: Error, Hashable {
    var message: String
}

extension ValueKind {
    /// The value of a scalar.
    func parse(_ scalar: PlacedScalar) throws(Refusal) -> ConfigurationValue {
        switch self {
        case .integer(let range): .integer(try number(scalar, range) { Int($0) })
        case .duration(let range): .integer(try number(scalar, range) { Quantity.parse($0, Quantity.durations) })
        case .size(let range): .integer(try number(scalar, range) { Quantity.parse($0, Quantity.sizes) })
        case .flag: .flag(try flag(scalar))
        case .path, .uri, .endpoint, .hostAndPort: .text(try text(scalar))
        case .languages: throw unfit(scalar.text)
        }
    }

    /// The value of a sequence of scalars.
    func parse(_ scalars: [PlacedScalar]) throws(Refusal) -> ConfigurationValue {
        guard self == .languages else { throw Refusal(message: "must be \(article), not a list") }
        guard !scalars.isEmpty else { throw Refusal(message: "must be \(article), not an empty list") }
        for (index, scalar) in scalars.enumerated() {
            guard scalar.text.count == 2, scalar.text.utf8.allSatisfy({ (97...122).contains($0) }) else {
                throw unfit("[\(scalar.text)]")
            }
            guard !scalars[..<index].contains(where: { $0.text == scalar.text }) else {
                throw Refusal(message: "names \(scalar.text) twice: delete one")
            }
        }
        return .list(scalars.map(\.text))
    }

    private func number(
        _ scalar: PlacedScalar, _ range: ClosedRange<Int>, _ value: (String) -> Int?
    ) throws(Refusal) -> Int {
        guard let number = value(scalar.text) else { throw unfit(scalar.text) }
        guard !scalar.isQuoted else {
            throw Refusal(message: "must be \(article), not a text: delete the quotation marks")
        }
        guard range.contains(number) else {
            throw Refusal(message: "must be \(self.range ?? ""), not \(scalar.text)")
        }
        return number
    }

    private func flag(_ scalar: PlacedScalar) throws(Refusal) -> Bool {
        guard !scalar.isQuoted, let flag = Bool(scalar.text) else { throw unfit(scalar.text) }
        return flag
    }

    private func text(_ scalar: PlacedScalar) throws(Refusal) -> String {
        guard fits(scalar.text) else { throw unfit(scalar.text) }
        guard self != .path || !scalar.text.hasPrefix("~") else {
            throw Refusal(message: "begins with ~, which only a shell replaces: write the whole path")
        }
        return scalar.text
    }

    private func fits(_ text: String) -> Bool {
        guard !text.isEmpty, !text.unicodeScalars.contains(where: { $0.value < 32 }) else { return false }
        switch self {
        case .uri: return ["file:///", "http://", "https://"].contains { text.hasPrefix($0) && text.count > $0.count }
        case .endpoint:
            if text.hasPrefix("ipc://") { return text.count > 6 }
            let address = text.dropFirst("tcp://".count)
            return text.hasPrefix("tcp://") && Self.isAddressAndPort(address, or: "*")
        case .hostAndPort: return Self.isAddressAndPort(text[...], or: "localhost")
        default: return true
        }
    }

    /// An IPv4 address, or the one word that is taken besides, and a port: what a program can listen at without asking
    /// for names.
    private static func isAddressAndPort(_ text: Substring, or word: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, isAddress(parts[0]) || parts[0] == word else { return false }
        return digits(parts[1], UInt16.self).map { $0 > 0 } ?? false
    }

    private static func isAddress(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { digits($0, UInt8.self) != nil && ($0 == "0" || !$0.hasPrefix("0")) }
    }

    private static func digits<Number: FixedWidthInteger>(_ text: Substring, _ type: Number.Type) -> Number? {
        text.utf8.allSatisfy { (48...57).contains($0) } ? Number(text) : nil
    }

    private func unfit(_ text: String) -> Refusal {
        let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 32 }
        return Refusal(
            message:
                "must be \(article), not \(text.isEmpty ? "an empty text" : isPlain ? text : text.debugDescription)")
    }
}
