import DocumentModel
import Evaluation
import ExtractStage
import Foundation
import Testing

/// Every sentence of `news-times.txt` with exactly the times that are marked in it, tags and all.
struct NewsTimesTests {
    private static let texts: [MarkedTimes] = {
        guard let file = Bundle.module.url(forResource: "news-times", withExtension: "txt", subdirectory: "Resources"),
            let lines = try? String(contentsOf: file, encoding: .utf8)
        else { return [] }
        return MarkedTimes.read(lines)
    }()

    @Test func `the table is there`() { #expect(Self.texts.count > 150) }

    @Test(arguments: texts)
    func reads(text: MarkedTimes) {
        var document = Document(id: "text", text: text.text)
        document.publishedAt = text.publishedAt.map { DocumentDate(given: $0) }
        let found = MarkedTimes.marks(of: ExtractStage.extract(document))
        #expect(text.marked(found) == text.marked(text.marks))
    }
}
