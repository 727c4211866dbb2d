public import DocumentModel
import LanguageModels

/// Sets the topic of claims: what is counted or done, of which nation or place, in which war or month.
///
/// It is made of what the article says and of nothing else, in names that are the same in every document, so that
/// comparable claims of different reports meet under one key.
public struct TopicAnnotator: Sendable {
    /// Creates an annotator; its tables are shared.
    public init() {}

    /// How many claims after a headline may tell what it speaks of.
    private static let reach = 12

    /// Completes the document's claims.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        guard let claims = document.claims else { return }
        var thread = TopicThread(document: document, table: table)
        var topics = claims.map { thread.topic(of: $0) }
        // A headline that names no place speaks of what the text goes on with.
        for index in topics.indices where topics[index]?.isOpen == true {
            let later = topics[(index + 1)...].prefix(Self.reach).lazy.compactMap { $0 }.first {
                $0.family == topics[index]?.family && !$0.isOpen
            }
            if let later { topics[index]?.country = later.country; topics[index]?.town = later.town }
            // Neither nation nor place: it would meet what has nothing to do with it.
            if later == nil { topics[index] = nil }
        }
        for index in claims.indices { document.claims?[index].topic = topics[index]?.key }
    }
}
