import LanguageModels

/// Initials inside a name, which one paper writes and another does not ("John F Kerry").
struct MiddleInitials {
    let table: TokenTable

    /// The given name and the surname of a name that has nothing but initials between them.
    func without(_ name: Range<Int>) -> String? {
        let last = name.upperBound - 1
        guard name.count > 2, table.isAny(name.lowerBound, .givenName), !isInitial(last),
            (name.lowerBound + 1..<last).allSatisfy({ isInitial($0) || table.isPunctuation($0) }),
            (name.lowerBound + 1..<last).contains(where: isInitial)
        else { return nil }
        return "\(table.text(name.lowerBound..<name.lowerBound + 1)) \(table.text(last..<name.upperBound))"
    }

    private func isInitial(_ token: Int) -> Bool {
        table.isCapitalized(token) && table.text(token..<token + 1).filter(\.isLetter).count == 1
    }
}
