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
        var topics: [Topic?] = []
        for index in claims.indices {
            var topic = thread.topic(of: claims[index], after: claims[..<index], topics)
            if topic == nil, let before = thread.antecedent(of: claims[index], among: claims[..<index]) {
                if topics[before] == nil { topics[before] = thread.matter(of: claims[before]) }
                topic = topics[before]
            }
            topics.append(topic)
        }
        let title = document.blocks.first { $0.kind == .title }?.span
        let headline = HeadlineTopic(document: document, table: table)
        for index in topics.indices {
            let isTitle = claims[index].content.first.map { title?.contains($0) ?? false } ?? false
            if isTitle, topics[index] == nil, let next = headline.repetition(of: index, claims) {
                if topics[next] == nil { topics[next] = thread.matter(of: claims[next]) }
                topics[index] = topics[next]
            }
            complete(&topics, index, isTitle: isTitle, except: thread.attackers(of: claims[index]))
        }
        for index in claims.indices { document.claims?[index].topic = topics[index]?.key }
    }

    /// A headline that names no place speaks of what the text goes on with, never of those who attack.
    private func complete(_ topics: inout [Topic?], _ index: Int, isTitle: Bool, except attackers: Set<String>) {
        guard let topic = topics[index], topic.isOpen || isTitle && topic.town == nil else { return }
        let later = topics[(index + 1)...].prefix(Self.reach).lazy.compactMap(\.self).first { later in
            later.family == topic.family && later.part == topic.part && !attackers.contains(later.country ?? "")
                && (topic.isOpen ? !later.isOpen : later.country == topic.country)
        }
        if let later {
            topics[index]?.country = later.country; topics[index]?.town = later.town;
            topics[index]?.isSingle = later.isSingle
        }
        // Neither nation nor place: it would meet what has nothing to do with it.
        if later == nil, topic.isOpen { topics[index] = nil }
    }
}
