public import DocumentModel
public import PipelineStage

/// The first stage: a source item (file, folder, pushed bytes) to a clean document, or to child items.
public struct IngestStage: Stage {
    /// Ingest.
    public static let name = StageName.ingest

    private let settings: IngestSettings
    private let warn: @Sendable (String) -> Void

    /// Creates the stage.
    ///
    /// - Parameters:
    ///   - settings: `maximumBytes`, the largest document in bytes (default 20971520); `languages`, ISO 639-1 codes
    ///     separated by commas (default `en`).
    ///   - warn: Is told what an operator should know of a document that goes on all the same.
    /// - Throws: `StageFailure` that names the setting which is unknown or out of range.
    public init(settings: [String: String] = [:], warn: @escaping @Sendable (String) -> Void = { _ in }) throws {
        self.settings = try IngestSettings(settings)
        self.warn = warn
    }

    /// Makes a document, child items, a reason to skip, or a failure of each item.
    ///
    /// - Parameter inputs: the items.
    /// - Returns: one result of each, in the same order.
    public mutating func process(_ inputs: [Item]) -> [StageResult<Document>] {
        inputs.map { item in
            do throws(StageFailure) {
                return try Ingestion(item: item, settings: settings, warn: warn).result()
            } catch {
                return .failed(error)
            }
        }
    }
}
