public import DocumentModel
public import NaturalLanguage
public import PipelineStage

/// Finds the claims of an extracted report: who says what, how sure, in normal form.
public struct NormalizeStage: Stage {
    /// The stage's name in the pipeline.
    public static let name = StageName.normalize

    /// A part of the stage that adds its findings to the claims of a document.
    public struct Component: Sendable {
        /// What it is called in a trace.
        public let name: String
        /// Adds its findings; each component needs those before it.
        public let apply: @Sendable (inout Document) -> Void
    }

    /// The components in order, for a trace that shows what each added.
    public static let components: [Component] = [
        Component(name: "attribution") { AttributionAnnotator().annotate(&$0, TokenTable($0)) },
        Component(name: "sources") { SourceIdentifier().annotate(&$0, TokenTable($0)) },
        Component(name: "measures") { MeasureAnnotator().annotate(&$0, TokenTable($0)) },
        Component(name: "certainty") { CertaintyAnnotator().annotate(&$0, TokenTable($0)) },
        Component(name: "statements") { StatementAnnotator().annotate(&$0, TokenTable($0)) },
        Component(name: "events") { EventAnnotator().annotate(&$0, TokenTable($0)) },
        Component(name: "topics") { TopicAnnotator().annotate(&$0, TokenTable($0)) },
        Component(name: "identifiers") { $0.identifyClaims() },
    ]

    /// Creates the stage; its tables are shared.
    public init() {}

    /// Makes a document with claims of each extracted document.
    public mutating func process(_ inputs: [Document]) -> [StageResult<Document>] {
        inputs.map { .output(Self.normalize($0)) }
    }

    /// The document with its claims made anew; sources of less confidence than `leastConfidence` (0-1) have no name.
    public static func normalize(
        _ document: Document, leastConfidence: Double = SourceIdentifier.leastConfidence
    ) -> Document {
        var document = document
        let table = TokenTable(document)
        AttributionAnnotator().annotate(&document, table)
        SourceIdentifier(leastConfidence: leastConfidence).annotate(&document, table)
        MeasureAnnotator().annotate(&document, table)
        CertaintyAnnotator().annotate(&document, table)
        StatementAnnotator().annotate(&document, table)
        EventAnnotator().annotate(&document, table)
        TopicAnnotator().annotate(&document, table)
        document.identifyClaims()
        return document
    }
}
