import FoundationEssentials
import PipelineStage
import Records
import Supervision

/// The items that an argument of `hearsay submit` stands for.
struct SubmissionReading {
    /// The most items and bytes of one request.
    private static let batchItems = 500
    private static let batchBytes = 8 << 20

    /// The items in requests of bounded size.
    private(set) var batches: [[ItemRecord]] = []
    /// Lines that are no records: `FILE:LINE: reason`.
    private(set) var problems: [String] = []
    private var bytes = 0

    init(_ source: String, uri: String?, mediaType: String?, publisher: String?) throws {
        guard source == "-" else {
            append(ItemRecord(try Self.item(source, publisher: publisher)))
            return
        }
        let input = Array(try StandardInput.readAll())
        if let uri {
            append(ItemRecord(Item(uri: uri, mediaType: mediaType, payload: input, publisher: publisher)))
        } else {
            readLines(input)
        }
    }

    private static func item(_ source: String, publisher: String?) throws(SourceError) -> Item {
        let isURI = source.contains("://")
        let folder = FileManager.default.currentDirectoryPath
        var item =
            isURI
            ? Item(uri: source) : try SourceItem.make(path: source.hasPrefix("/") ? source : "\(folder)/\(source)")
        item.publisher = publisher
        return item
    }

    private mutating func readLines(_ input: [UInt8]) {
        for line in JSONLines(input) {
            do throws(RecordError) {
                append(ItemRecord(try Item(jsonLine: line.bytes)))
            } catch {
                problems.append("-:\(line.number): \(error.reason)")
            }
        }
    }

    private mutating func append(_ record: ItemRecord) {
        let size = record.payload?.count ?? 0
        if batches.isEmpty || batches[batches.count - 1].count == Self.batchItems || bytes + size > Self.batchBytes {
            batches.append([])
            bytes = 0
        }
        batches[batches.count - 1].append(record)
        bytes += size
    }
}
