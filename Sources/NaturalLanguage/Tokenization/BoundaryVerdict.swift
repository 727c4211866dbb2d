/// What the rules say of the place between two tokens.
enum BoundaryVerdict: UInt8 {
    /// No sentence can end here.
    case never
    /// A mark stands here that hardly ever ends a sentence.
    case unlikely
    /// No mark says that one ends here; it may.
    case open
    /// A mark ends a sentence here, in well-edited text.
    case likely
    /// One ends here.
    case always

    /// Whether a sentence ends by the rules alone.
    var ends: Bool { self == .likely || self == .always }
}
