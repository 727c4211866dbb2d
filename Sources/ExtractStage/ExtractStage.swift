public import DocumentModel
import NaturalLanguage
public import PipelineStage

/// Finds what a report is made of: sentences, words, names, offices, pronouns, times and quantities.
public struct ExtractStage: Stage {
    /// The stage's name in the pipeline.
    public static let name = StageName.extract

    /// A part of the stage that adds its findings to a document.
    public struct Component: Sendable {
        /// What it is called in a trace.
        public let name: String
        /// Adds its findings; each component needs those before it.
        public let apply: @Sendable (inout Document) -> Void
        /// The reasons for what it found, a line each, for a trace.
        public var reasons: @Sendable (Document) -> [String] = { _ in [] }
    }

    /// The components in order, for a trace that shows what each added.
    public static let components: [Component] = [
        Component(name: "syntax", apply: { SyntaxAnnotator.shared.annotate(&$0) }),
        Component(name: "times", apply: { TimeAnnotator().annotate(&$0, TokenTable($0)) }),
        Component(name: "quantities", apply: { QuantityAnnotator().annotate(&$0, TokenTable($0)) }),
        Component(
            name: "entities", apply: { EntityAnnotator().annotate(&$0, TokenTable($0)) },
            reasons: { EntityAnnotator().links(in: $0) }),
    ]

    private let settings: ExtractSettings

    /// Creates the stage; its tables are shared.
    ///
    /// - Parameter settings: `maximumWords`, the most words of a document, in parts (default 250000).
    /// - Throws: `StageFailure` that names the setting which is unknown or out of range.
    public init(settings: [String: String] = [:]) throws { self.settings = try ExtractSettings(settings) }

    /// Makes an annotated document of each document, or a failure of one with too many words.
    public mutating func process(_ inputs: [Document]) -> [StageResult<Document>] {
        inputs.map { document in
            let limit = settings.maximumWords
            let isTooLong = WordLimit(limit).isExceeded(by: document)
            return isTooLong ? .failed(.tooManyWords(limit: limit)) : .output(Self.extract(document))
        }
    }

    /// The document with its annotations made anew.
    public static func extract(_ document: Document) -> Document {
        var document = cleared(document)
        let encodings = SyntaxAnnotator.shared.annotate(&document)
        let table = TokenTable(document)
        TimeAnnotator().annotate(&document, table)
        QuantityAnnotator().annotate(&document, table)
        EntityAnnotator().annotate(&document, table, encodings)
        return document
    }

    private static func cleared(_ document: Document) -> Document {
        var document = document
        document.tokens = []
        document.sentences = []
        document.mentions = []
        document.entities = []
        document.times = []
        document.quantities = []
        return document
    }
}
