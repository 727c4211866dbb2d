public import DocumentModel
import LanguageModels

/// Sets the times of a document: dates, times of the day, durations, sets and ranges with their TIMEX3 values, resolved against
/// the dateline, the publication or neighbouring times, and never against today.
public struct TimeAnnotator: Sendable {
    /// Creates an annotator; its tables are shared.
    public init() {}

    /// Sets `times` of a document that is split into tokens.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        let text = Lexemes(table.bytes, sentences: document.sentences.map(\.span))
        var pass = TimePass(text: text, tense: TenseReader(tokens: document.tokens, table: table))
        pass.context.anchor = TimeAnchor.day(document, table)
        pass.context.anchorSeconds = TimeAnchor.seconds(document, pass.context.anchor)
        if pass.context.anchor == nil { pass.context.neighbour = pass.firstFullDate() }
        for sentence in text.sentences { pass.read(sentence) }
        document.times = pass.times
    }
}
