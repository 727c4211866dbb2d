import DocumentModel
import Foundation
import PipelineStage
import Records
import Testing

/// What the code writes against the published schemas, by Debian's python3-jsonschema.
struct SchemaTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The validator's exit status and complaints on lines of JSON.
    static func validate(_ schema: String, _ lines: [String]) throws -> (status: Int32, complaints: String) {
        let process = Process()
        let input = Pipe()
        let complaints = Pipe()
        process.executableURL = root.appending(path: "scripts/validate-records")
        process.arguments = [root.appending(path: "schemas/\(schema).schema.json").path]
        process.standardInput = input
        process.standardError = complaints
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(lines.joined(separator: "\n").utf8))
        try input.fileHandleForWriting.close()
        let text = try complaints.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: text, as: UTF8.self))
    }

    @Test func `documents that are written are valid`() throws {
        let lines = try [Samples.document, Document(id: "a", text: "")].map { try $0.jsonLine() }
        #expect(try Self.validate("document", lines) == (0, ""))
    }

    @Test func `items that are written are valid`() throws {
        let items = [ItemRecordTests.item, Item(uri: "a"), Item(uri: "a", payload: [])]
        #expect(try Self.validate("item", items.map { try $0.jsonLine() }) == (0, ""))
    }

    @Test(arguments: [
        ("document", #"{"id":"a"}"#, "-:1: $: 'text' is a required property\n"),
        (
            "document", #"{"id":"a","text":"","language":"English"}"#,
            "-:1: $.language: 'English' does not match '^[a-z]{2,3}$'\n"
        ),
        (
            "document", #"{"id":"a","text":"","sentences":[{"span":{"begin":-1,"end":0}}]}"#,
            "-:1: $.sentences[0].span.begin: -1 is less than the minimum of 0\n"
        ),
        ("item", "{}", "-:1: $: 'uri' is a required property\n"),
    ])
    func `what is not valid is refused`(schema: String, line: String, complaint: String) throws {
        #expect(try Self.validate(schema, [line]) == (65, complaint))
    }

    @Test(arguments: [
        ("blockKind", Block.Kind.allCases.map(\.rawValue)),
        ("datePrecision", DocumentDate.Precision.allCases.map(\.rawValue)),
        ("dateOrigin", DocumentDate.Origin.allCases.map(\.rawValue)),
        ("entityType", EntityType.allCases.map(\.rawValue)),
        ("mentionKind", Mention.Kind.allCases.map(\.rawValue)),
        ("timeType", TimeExpression.Kind.allCases.map(\.rawValue)),
        ("comparator", Quantity.Comparator.allCases.map(\.rawValue)),
        ("sourceKind", Source.Kind.allCases.map(\.rawValue)),
        ("stance", Stance.allCases.map(\.rawValue)),
        ("accumulation", Measure.Accumulation.allCases.map(\.rawValue)),
        ("quotation", Claim.Quotation.allCases.map(\.rawValue)),
        ("certainty", Claim.Certainty.allCases.map(\.rawValue)),
    ])
    func `the schema lists the values of the model`(name: String, values: [String]) throws {
        let data = try Data(contentsOf: Self.root.appending(path: "schemas/document.schema.json"))
        let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        #expect(definitions[name]?["enum"] as? [String] == values)
    }
}
