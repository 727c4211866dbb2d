import PipelineStage
import Records

/// A JSON Lines file: each line that is not blank is a child item, whatever is in it.
///
/// The lines are read only when their items come along, so that a malformed one ends dead with file, line and reason
/// and the others go on.
struct JSONLinesContainer {
    let item: Item
    let bytes: [UInt8]

    func items() -> [Item] {
        JSONLines(bytes).map { line in
            Item(
                uri: "\(item.uri)#L\(line.number)", version: item.version, mediaType: "application/json",
                payload: Array(line.bytes), publisher: item.publisher)
        }
    }
}
