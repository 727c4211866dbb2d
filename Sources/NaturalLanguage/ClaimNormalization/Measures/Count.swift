import DocumentModel

/// A number in a claim, or a word for none, which carries with it what it counts.
struct Count {
    var quantity: Quantity
    /// The indicator and its verb, where the word has been read with them.
    var found: (value: String, verb: Int?)?
}
