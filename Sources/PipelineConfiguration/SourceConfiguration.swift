/// Something that `launch` submits.
public struct SourceConfiguration: Hashable, Sendable {
    /// Where it is.
    public enum Location: Hashable, Sendable {
        /// A file or folder, by its absolute path.
        case path(String)
        /// A URI.
        case uri(String)
    }

    /// Where it is.
    public var location: Location
    /// How often it is looked at for new and changed files; nil where it is submitted once.
    public var watchInterval: Duration?

    /// Creates a source.
    public init(location: Location, watchInterval: Duration? = nil) {
        self.location = location
        self.watchInterval = watchInterval
    }
}
