import CLanguageModels

/// The named lists of words in one lexicon file (`rising: rose climbed`).
public struct WordLists: Sendable {
    private var lists: [String: Set<WordKey>] = [:]

    init(_ text: LexiconText) throws(LexiconFault) {
        for fields in try text.rows(2, separator: ":") {
            lists[String(fields[0])] = Set(fields[1].split(separator: " ").map { WordKey($0) })
        }
    }

    /// The words of a list; it is a mistake of the program to ask for one that the file does not have.
    public subscript(_ name: String) -> Set<WordKey> {
        guard let words = lists[name] else { preconditionFailure("the lexicon has no list '\(name)'") }
        return words
    }

    /// Words that tell who says something, and from whom he has it.
    public static let attributions = shipped { () throws(LexiconFault) in
        try WordLists(unsafe LexiconText(hearsay_lexicon_attribution_words(), "attribution-words.txt"))
    }
    /// Words that tell events.
    public static let events = shipped { () throws(LexiconFault) in
        try WordLists(unsafe LexiconText(hearsay_lexicon_event_words(), "event-words.txt"))
    }
    /// Words that tell what claims are about.
    public static let topics = shipped { () throws(LexiconFault) in
        try WordLists(unsafe LexiconText(hearsay_lexicon_topic_words(), "topic-words.txt"))
    }
    /// Words that tell how a statement is put.
    public static let statements = shipped { () throws(LexiconFault) in
        try WordLists(unsafe LexiconText(hearsay_lexicon_statement_words(), "statement-words.txt"))
    }
    /// Words that tell what figures count and in which time.
    public static let figures = shipped { () throws(LexiconFault) in
        try WordLists(unsafe LexiconText(hearsay_lexicon_figure_words(), "figure-words.txt"))
    }
}
