import DocumentModel
import PipelineStage
import Records

/// The work on one item: reads it, tells what it is, and hands it to the reader of its format.
struct Ingestion {
    let item: Item
    let settings: IngestSettings
    let warn: (String) -> Void

    func result() throws(StageFailure) -> StageResult<Document> {
        guard let payload = item.payload else { return try read(SourceLocation(uri: item.uri)) }
        return try result(raw: payload)
    }

    private func read(_ location: SourceLocation) throws(StageFailure) -> StageResult<Document> {
        let limit = Format.isJSONLines(item) ? settings.maximumContainerBytes : settings.maximumBytes
        switch try location.content(limit: limit) {
        case .directory: return .children(try DirectoryListing(path: location.path).items())
        case .bytes(let bytes): return try result(raw: bytes)
        }
    }

    private func result(raw: [UInt8]) throws(StageFailure) -> StageResult<Document> {
        let limit = Format.isJSONLines(item) ? settings.maximumContainerBytes : settings.maximumBytes
        let bytes = Gzip.isCompressed(raw) ? try Gzip.decompress(raw, limit: limit) : raw
        guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
        guard !bytes.isEmpty else { return .skipped(reason: "empty") }
        switch Format(item: item, bytes: bytes) {
        case .jsonLines: return .children(JSONLinesContainer(item: item, bytes: bytes).items())
        case .jsonRecord: return try record(bytes)
        case .html: return try document(HTMLReader(bytes: bytes, item: item).draft(), raw: raw, bytes: bytes)
        case .plainText: return try document(PlainTextReader(bytes: bytes, item: item).draft(), raw: raw, bytes: bytes)
        case .unsupported(let name): return .skipped(reason: "unsupported format: \(name)")
        }
    }

    /// One JSON object: the item that it describes takes this item's place.
    private func record(_ bytes: [UInt8]) throws(StageFailure) -> StageResult<Document> {
        var inner: Item
        do {
            inner = try Item(jsonLine: bytes, defaultURI: item.uri)
        } catch {
            throw .malformedRecord(item.uri, reason: error.reason)
        }
        guard inner.payload != nil || inner.uri != item.uri else {
            throw .malformedRecord(item.uri, reason: "none of \"text\", \"html\" and \"payload\" is given")
        }
        guard !Format.isContainer(inner) else {
            throw .malformedRecord(item.uri, reason: "a record may not hold further records")
        }
        inner.version = inner.version ?? item.version
        switch try Ingestion(item: inner, settings: settings, warn: warn).result() {
        case .children: throw .malformedRecord(item.uri, reason: "a record may not name a folder")
        case let other: return other
        }
    }

    private func document(_ draft: Draft, raw: [UInt8], bytes: [UInt8]) throws(StageFailure) -> StageResult<Document> {
        var draft = draft
        draft.complete(from: item)
        guard draft.blocks.contains(where: { !$0.text.isEmpty }) else { return .skipped(reason: "empty") }
        let document = draft.document(item: item, raw: raw)
        warnOfLostCharacters(document.text, bytes)
        if let language = document.language, !settings.languages.contains(language) {
            return .skipped(reason: "unsupported language: \(language)")
        }
        return .output(document)
    }

    /// Says when the text is not all that the bytes held; a replacement character of the source's own is no loss.
    private func warnOfLostCharacters(_ text: String, _ bytes: [UInt8]) {
        let count = text.unicodeScalars.count { $0 == "\u{FFFD}" }
        guard count > 0, String(validating: bytes, as: UTF8.self) == nil else { return }
        warn(
            "\(item.uri): \(count) characters are not valid in its encoding and stand as U+FFFD: convert it "
                + "(iconv -f WINDOWS-1252 -t UTF-8), or give its charset in the media type, and submit it again")
    }
}
