public import DocumentModel
public import PipelineStage

/// The first stage: a source item (file, folder, pushed bytes) to a clean document, or to child items.
public struct IngestStage: Stage {
    /// Ingest.
    public static let name = StageName.ingest

    private let settings: IngestSettings

    /// Creates the stage.
    ///
    /// - Parameter settings: `maximumBytes`, the largest document in bytes (default 20971520); `languages`, ISO 639-1
    ///   codes separated by commas (default `en`).
    /// - Throws: `StageFailure` that names the setting which is unknown or out of range.
    public init(settings: [String: String] = [:]) throws {
        self.settings = try IngestSettings(settings)
    }

    /// Makes a document, child items, a reason to skip, or a failure of each item.
    ///
    /// - Parameter inputs: the items.
    /// - Returns: one result of each, in the same order.
    public mutating func process(_ inputs: [Item]) -> [StageResult<Document>] {
        inputs.map { item in
            do throws(StageFailure) {
                return try Ingestion(item: item, settings: settings).result()
            } catch {
                return .failed(error)
            }
        }
    }
}
