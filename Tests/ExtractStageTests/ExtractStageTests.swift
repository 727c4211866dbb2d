import DocumentModel
import ExtractStage
import PipelineStage
import Testing

struct ExtractStageTests {
    @Test(
        "a document with more words than allowed fails for good, and is told what to do",
        arguments: [
            ("One two three.", 4, false), ("One two three.", 3, true), ("Don't.", 3, true), ("Don't.", 4, false),
            ("One.\n\nTwo.\n\nThree.", 5, true), ("One.\n\nTwo.\n\nThree.", 6, false), ("cannot", 1, true),
            ("a1b2c3d4", 7, true), ("a1b2c3d4", 8, false), ("", 1, false),
        ])
    func limit(text: String, words: Int, isTooLong: Bool) throws {
        var stage = try ExtractStage(settings: ["maximumWords": "\(words)"])
        let document = Document(id: "d", text: text)
        let failure = StageFailure(
            kind: .permanent, code: "too-many-words",
            message: "the document has more than \(words) words, signs and numbers counted: split it, or raise "
                + "stages.extract.maximumWords, and expect a worker to take more memory")
        #expect(stage.process([document]) == [isTooLong ? .failed(failure) : .output(ExtractStage.extract(document))])
    }

    @Test func `a document that is too long holds up no other`() throws {
        var stage = try ExtractStage(settings: ["maximumWords": "3"])
        let results = stage.process(["One two three four.", "One two."].map { Document(id: "d", text: $0) })
        guard case .failed = results[0], case .output(let document) = results[1] else {
            Issue.record("\(results)")
            return
        }
        #expect(document.tokens.count == 3)
    }

    @Test(
        arguments: [
            (["maximumWords": "0"], "maximumWords is \"0\": give a whole number above 0, such as 250000"),
            (["maximumWords": "many"], "maximumWords is \"many\": give a whole number above 0, such as 250000"),
            (["words": "3"], "extract has no setting \"words\": it has maximumWords"),
        ])
    func `settings that cannot be are refused`(settings: [String: String], message: String) {
        #expect(throws: StageFailure(kind: .permanent, code: "bad-settings", message: message)) {
            _ = try ExtractStage(settings: settings)
        }
    }
}
