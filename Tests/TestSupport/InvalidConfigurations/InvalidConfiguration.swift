/// A document that is no configuration, and all that is said of it.
public struct InvalidConfiguration: Sendable, CustomStringConvertible {
    /// The file's content.
    public var yaml: String
    /// What is said of it, where it is called `p.yaml`, in order.
    public var messages: [String]

    /// The file's content in one line.
    public var description: String { yaml.debugDescription }

    init(_ yaml: String, _ messages: String...) {
        self.yaml = yaml
        self.messages = messages
    }

    /// All of them.
    public static let all = unknownKeys + shapes + numbers + quantities + texts + sources + together + syntax
}
