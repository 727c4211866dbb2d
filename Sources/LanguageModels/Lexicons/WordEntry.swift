/// What the lexicons say of one word form.
public struct WordEntry: Hashable, Sendable {
    /// Its classes.
    public var classes: WordClass = []
    /// Its verb forms, where it is a form of a known verb.
    public var verbForms: VerbForm = []
    /// Index of its cue in ``Lexicon/cues``, or -1.
    public var cue: Int16 = -1
    /// Index of its number word in ``Lexicon/numbers``, or -1.
    public var number: Int16 = -1
}
