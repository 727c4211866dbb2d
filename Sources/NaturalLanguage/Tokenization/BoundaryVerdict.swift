/// What the rules say of the place between two tokens.
enum BoundaryVerdict: UInt8 {
    /// No sentence ends here.
    case inside
    /// No mark says that one ends here; it may.
    case open
    /// A mark ends a sentence here, in well-edited text.
    case end
    /// The layout ends a sentence here: an entry of a list begins.
    case layout
}
