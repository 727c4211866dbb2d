import Yams

/// A YAML document without anchors and tags, every part with its place.
indirect enum YAMLTree: Hashable, Sendable {
    case scalar(PlacedScalar)
    case sequence([YAMLTree], Place)
    case mapping([Entry], Place)

    /// A key with its value.
    struct Entry: Hashable, Sendable {
        var key: PlacedScalar
        var value: YAMLTree
    }

    var place: Place {
        switch self {
        case .scalar(let scalar): scalar.place
        case .sequence(_, let place), .mapping(_, let place): place
        }
    }

    /// Whether it says nothing.
    var isNull: Bool {
        guard case .scalar(let scalar) = self else { return false }
        return scalar.isNull
    }

    /// What it is, in a message: `a text`, `a list`, `a mapping`.
    var article: String {
        switch self {
        case .scalar(let scalar): isNull ? "nothing" : "the single value \(scalar.text)"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}

extension YAMLTree {
    /// Reads the one document of `text`; nil where there is none.
    static func read(_ text: String) throws(ConfigurationProblem) -> YAMLTree? {
        do {
            // The parser owns the anchors that its nodes refer to weakly, so it outlives the conversion.
            let parser = try Yams.Parser(yaml: text, resolver: .basic.appending(.init(untagged, "^")))
            let root = try parser.singleRoot()
            return try withExtendedLifetime(parser) { try root.map(convert) }
        } catch let problem as ConfigurationProblem {
            throw problem
        } catch {
            throw ConfigurationProblem(yaml: error, text: text)
        }
    }

    private static func convert(_ node: Node) throws(ConfigurationProblem) -> YAMLTree {
        let place = Place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        // An alias shares the node of its anchor, so that refusing the anchor refuses both, before any expansion.
        guard node.anchor == nil else {
            throw ConfigurationProblem(place, "anchors (&name) and aliases (*name) are not supported: repeat the value")
        }
        guard isUntagged(node) else {
            throw ConfigurationProblem(place, "tags (!name) are not supported: delete it")
        }
        switch node {
        case .scalar(let scalar): return .scalar(PlacedScalar(scalar, place))
        case .sequence(let items):
            var trees: [YAMLTree] = []
            for item in items { trees.append(try convert(item)) }
            return .sequence(trees, place)
        case .mapping(let pairs): return .mapping(try pairs.map(entry), place)
        case .alias: throw ConfigurationProblem(place, "aliases (*name) are not supported: repeat the value")
        }
    }

    /// What Yams takes for the tag of a scalar that has none, once it has compared it as a key.
    private static let untagged = Tag.Name(rawValue: "untagged")

    private static func isUntagged(_ node: Node) -> Bool {
        switch node {
        case .scalar(let scalar):
            // In quotation marks it is a text without being called one.
            let isText = scalar.style != .plain && scalar.tag == Tag(.str)
            return isText || scalar.tag == .implicit || scalar.tag == Tag(untagged)
        case .sequence(let sequence): return sequence.tag == .implicit
        case .mapping(let mapping): return mapping.tag == .implicit
        case .alias: return true
        }
    }

    private static func entry(_ pair: (key: Node, value: Node)) throws(ConfigurationProblem) -> Entry {
        switch pair.key {
        case .sequence, .mapping:
            let place = Place(line: pair.key.mark?.line ?? 1, column: pair.key.mark?.column ?? 1)
            throw ConfigurationProblem(place, "a key must be a single word, not a list or a mapping")
        case .scalar, .alias: break
        }
        guard case .scalar(let key) = try convert(pair.key) else { preconditionFailure("a scalar becomes a scalar") }
        return Entry(key: key, value: try convert(pair.value))
    }
}

extension PlacedScalar {
    fileprivate init(_ scalar: Node.Scalar, _ place: Place) {
        self.init(text: scalar.string, isQuoted: scalar.style != .plain && scalar.style != .any, place: place)
    }
}
