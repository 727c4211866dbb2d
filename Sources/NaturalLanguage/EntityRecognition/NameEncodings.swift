/// What the syntax encoder knows of each token of a document, in the numbers that the name tagger begins with.
public struct NameEncodings: Sendable {
    /// A row a token.
    let values: [Float]
    /// The numbers of a row.
    let size: Int
}
