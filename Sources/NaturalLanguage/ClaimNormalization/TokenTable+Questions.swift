import DocumentModel

extension TokenTable {
    /// Whether a question mark follows the claim's last word.
    func endsInQuestion(_ claim: Claim) -> Bool {
        guard let last = claim.content.last else { return false }
        return isQuestionMark(tokens(last).upperBound)
    }

    /// Whether the token begins with a question mark; false past the last token.
    func isQuestionMark(_ token: Int) -> Bool {
        token < count && bytes[spans[token].begin] == UInt8(ascii: "?")
    }
}
