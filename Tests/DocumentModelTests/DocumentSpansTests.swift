import DocumentModel
import TestSupport
import Testing

struct DocumentSpansTests {
    @Test func `every span is mapped, once, and nothing else changes`() {
        var document = Document.complete()
        document.mapSpans { Span(begin: $0.begin + 1000, end: $0.end + 1000) }
        #expect(document == Document.complete(shift: 1000))
    }

    /// Guards the test above against fields that are added to the model later.
    @Test func `the complete document has a value in every field`() {
        // Of two figures only one can be a part of the other.
        let gaps = emptyFields(of: Document.complete(), path: "document").filter { !$0.hasSuffix(".partOf") }
        let measures = Document.complete().claims?.first?.measures ?? []
        #expect(gaps == [] && measures.contains { $0.partOf != nil })
    }

    @Test func `a failing transform leaves its error to the caller`() {
        struct Refusal: Error, Equatable {}
        var document = Document.complete()
        #expect(throws: Refusal()) { try document.mapSpans { (_) throws(Refusal) in throw Refusal() } }
    }

    private func emptyFields(of value: Any, path: String) -> [String] {
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .optional || mirror.displayStyle == .collection, mirror.children.isEmpty {
            return [path]
        }
        return mirror.children.flatMap { emptyFields(of: $0.value, path: path + "." + ($0.label ?? "")) }
    }
}
