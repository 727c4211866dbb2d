import DocumentModel
import ExtractStage
import NormalizeStage
import Testing

@Suite struct SourceConfidenceTests {
    private static let extracted = ExtractStage.extract(
        Reader.unread("Anna Berg left the talks.\nShe said the dam was safe. Karl Lind denied the report."))

    private static func sources(_ least: Double) -> [String] {
        (NormalizeStage.normalize(extracted, leastConfidence: least).claims ?? []).map { claim in
            let source = claim.attribution.last?.source
            return "\(source?.text ?? "-") | \(source?.name ?? "-") | \(source?.kind.rawValue ?? "-") | \(claim.text)"
        }
    }

    @Test("a source that is too unsure keeps its words and loses its name; no claim is lost")
    func threshold() {
        #expect(
            Self.sources(0) == [
                "She | Anna Berg | NAMED | the dam was safe", "Karl Lind | Karl Lind | NAMED | the report",
            ])
        #expect(
            Self.sources(1) == [
                "She | - | UNNAMED | the dam was safe", "Karl Lind | - | NAMED | the report",
            ])
    }

    @Test(
        "what leads to a name costs confidence",
        arguments: [
            ("Anna Berg left. Berg said the dam was safe.", 1),
            ("Anna Berg left. She said the dam was safe.", 0.84),
            ("Anna Berg left after Karl Lind came. She said the dam was safe.", 0.73),
        ])
    func resolution(text: String, share: Double) {
        let extracted = ExtractStage.extract(Reader.unread(text))
        let named = NormalizeStage.normalize(extracted, leastConfidence: 0).claims?.first
        let blank = NormalizeStage.normalize(extracted, leastConfidence: 1).claims?.first
        #expect(named?.attribution.last?.source?.name == "Anna Berg")
        let ratio = (named?.confidence ?? 0) / (blank?.confidence ?? 1)
        #expect(abs(ratio - share) < 0.001)
    }

    @Test("who is too unsure to be named as the source is not named in the statement either")
    func statement() {
        let claims = NormalizeStage.normalize(
            ExtractStage.extract(Reader.unread("Karl Lind left the talks.\nHe said he would resign.")),
            leastConfidence: 1
        ).claims
        #expect(claims?.map(\.statement) == ["He would resign."])
    }
}
