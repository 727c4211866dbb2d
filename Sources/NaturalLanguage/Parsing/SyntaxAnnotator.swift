public import DocumentModel
public import LanguageModels
import Synchronization

/// Finds tokens, sentences, parts of speech, features, lemmas and dependency trees of a document in one pass.
///
/// The same text gives the same result, whatever was annotated before. Any number of threads may use one annotator: each
/// call takes a worker (some 10 MB of working memory) that is kept for the next one.
public final class SyntaxAnnotator: Sendable {
    /// The annotator with the model that is compiled into the program.
    public static let shared = SyntaxAnnotator()

    private let model: SyntaxModel
    private let names: NameModel
    private let idle = Mutex<[SyntaxWorker]>([])

    /// An annotator with the weights of `model`, which encodes tokens for the tagger with the weights of `names`.
    public init(model: SyntaxModel = .embedded, names: NameModel = .embedded) {
        self.model = model
        self.names = names
    }

    /// Sets the tokens and sentences of `document` from its text and blocks; returns what ``EntityAnnotator`` reads.
    @discardableResult
    public func annotate(_ document: inout Document) -> NameEncodings {
        let worker = idle.withLock { $0.popLast() } ?? SyntaxWorker(model, names)
        defer { idle.withLock { $0.append(worker) } }
        return worker.annotate(&document)
    }
}
