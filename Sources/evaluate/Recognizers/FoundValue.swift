/// A value that was found in a text, or that is expected there.
struct FoundValue: Hashable {
    /// The span in UTF-8 bytes without the words at its edges that only lead to it.
    var span: Range<Int>
    var value: String
}
