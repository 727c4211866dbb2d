import DocumentModel
import PipelineStage

/// Values with every field set, so that a field that a conversion forgets shows.
enum Samples {
    static let item = Item(
        uri: "file:///reports/ford.jsonl#3", version: "120-1700000000", mediaType: "application/json",
        payload: [0, 1, 0xFF, 10], documentID: "ford-3", title: "Bridge closed", publisher: "River Post",
        publishedAt: DocumentDate(value: "2024-11", precision: .month, origin: .given), bylines: ["A. Writer", "B."])

    static func span(_ begin: Int, _ end: Int) -> DocumentModel.Span { Span(begin: begin, end: end) }
}
