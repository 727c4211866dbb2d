import FoundationEssentials
import PipelineConfiguration
import Testing

struct ConfigurationReferenceTests {
    @Test func `the page holds the table as the code has it`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try Data(contentsOf: root.appending(path: "docs/configuration.md"))
        // Where this fails: `hearsay lint --reference` prints the table for the page.
        #expect(String(decoding: page, as: UTF8.self).contains("\n\n" + ConfigurationReference.markdown()))
    }
}
