import CLanguageModels

/// The things that figures count, by class: what is no person is not killed.
public struct CountedThings: Sendable {
    /// The lexicon that is compiled into the program.
    public static let shared = shipped { () throws(LexiconFault) in try CountedThings() }

    private var classes: [WordKey: String] = [:]

    private init() throws(LexiconFault) {
        for fields in try unsafe LexiconText(hearsay_lexicon_things(), "things.txt").rows(2) {
            for word in NounInflection.forms(of: String(fields[0])) { classes[word] = String(fields[1]) }
        }
    }

    /// The class of a noun in singular or plural (`AIRCRAFT`, `BUILDING`), or nil where it is none of ours.
    public func `class`(of word: WordKey) -> String? { classes[word] }
}
