import PipelineStage

/// What a source is, told by its media type, else by the ending of its name, else by its first bytes.
enum Format: Hashable {
    case html
    case plainText
    case jsonLines
    case jsonRecord
    /// Something that ingest has no reader for, with its name.
    case unsupported(String)

    init(item: Item, bytes: [UInt8]) {
        if let signature = Signature.name(of: bytes) {
            self = .unsupported(signature)
        } else {
            self = Self.declared(item) ?? Self.sniffed(bytes)
        }
    }

    /// Whether the item says that it holds a document a line; the limit of sizes differs then.
    static func isJSONLines(_ item: Item) -> Bool { declared(item) == .jsonLines }

    /// Whether the item says that it holds further items.
    static func isContainer(_ item: Item) -> Bool { [.jsonLines, .jsonRecord].contains(declared(item)) }

    private static func declared(_ item: Item) -> Format? {
        item.mediaType.flatMap(byMediaType) ?? byEnding(item.uri)
    }

    private static func byMediaType(_ mediaType: String) -> Format? {
        switch mediaType.prefix(while: { $0 != ";" }).lowercased().filter({ $0 != " " }) {
        case "text/html", "application/xhtml+xml": .html
        case "text/plain", "text/markdown": .plainText
        case "application/x-ndjson", "application/jsonl", "application/x-jsonlines": .jsonLines
        case "application/json": .jsonRecord
        default: nil
        }
    }

    private static func byEnding(_ uri: String) -> Format? {
        var name = uri.prefix { $0 != "#" && $0 != "?" }.lowercased()
        if name.hasSuffix(".gz") { name.removeLast(3) }
        switch name.split(separator: "/").last?.split(separator: ".").last {
        case "html", "htm", "xhtml", "shtml": return .html
        case "txt", "text", "md": return .plainText
        case "jsonl", "ndjson": return .jsonLines
        case "json": return .jsonRecord
        default: return nil
        }
    }

    private static func sniffed(_ bytes: [UInt8]) -> Format {
        let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
        let head = start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if head.hasPrefix("<rss") || head.hasPrefix("<feed") || start.contains("<rss ") { return .unsupported("feed") }
        if head.hasPrefix("{") { return .jsonRecord }
        let tags = ["<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>"]
        return tags.contains(where: { start.contains($0) }) ? .html : .plainText
    }
}
