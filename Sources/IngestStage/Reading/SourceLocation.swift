import PipelineStage

/// A place that ingest can read: a file or a folder.
struct SourceLocation: Hashable {
    /// What is there.
    enum Content {
        case directory
        case bytes([UInt8])
    }

    let path: String

    /// Reads `file:` URIs and bare paths; others are refused.
    init(uri: String) throws(StageFailure) {
        guard let scheme = Self.scheme(uri) else {
            path = uri
            return
        }
        guard scheme == "file" else { throw Self.refused(uri, scheme: scheme) }
        let rest = uri.dropFirst("file:".count)
        let local = rest.hasPrefix("//") ? rest.dropFirst(2).drop { $0 != "/" } : rest
        path = Self.percentDecoded(String(local))
    }

    /// What stands there.
    ///
    /// - Throws: `too-large` without reading where the file is larger than `limit` bytes; `file-unreadable`.
    func content(limit: Int) throws(StageFailure) -> Content {
        let file = try OpenFile.open(path)
        guard !file.isDirectory else { return .directory }
        guard file.size <= limit else { throw .tooLarge(bytes: file.size, limit: limit) }
        return .bytes(try file.bytes(limit: limit))
    }

    /// The scheme in lower case; nil for a path, which may have a colon in it as well.
    private static func scheme(_ uri: String) -> String? {
        guard let colon = uri.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = uri[..<colon].lowercased()
        guard scheme.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2B }) else {
            return nil
        }
        return uri[colon...].hasPrefix("://") || scheme == "file" ? scheme : nil
    }

    private static func refused(_ uri: String, scheme: String) -> StageFailure {
        let hint =
            ["http", "https"].contains(scheme)
            ? "web addresses are not fetched in this version: use `curl -sS '\(uri)' | hearsay submit - --uri '\(uri)'`"
            : "give a path, a file: URI, or push the content with the item"
        return StageFailure(
            kind: .permanent, code: "scheme-not-supported", message: "cannot read \(uri): \(hint)")
    }

    private static func percentDecoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
