/// A syntactic word of Universal Dependencies ("don't" is two: "do", "n't").
public struct Token: Hashable, Sendable {
    /// Where it stands.
    public var span: Span
    /// The dictionary form; nil until a lemmatizer ran.
    public var lemma: String?
    /// The universal part of speech (`NOUN`); nil until a tagger ran.
    public var upos: String?
    /// The language's own part of speech (`NNS`); nil until a tagger ran.
    public var xpos: String?
    /// Features as in CoNLL-U (`Number=Plur|Tense=Past`); nil until a tagger ran.
    public var feats: String?
    /// Index of the head in `Document.tokens`, or -1 for the root of a sentence; nil until a parser ran.
    public var head: Int?
    /// The universal dependency relation to the head; nil until a parser ran.
    public var deprel: String?

    /// Creates a token.
    public init(
        span: Span, lemma: String? = nil, upos: String? = nil, xpos: String? = nil, feats: String? = nil,
        head: Int? = nil, deprel: String? = nil
    ) {
        self.span = span
        self.lemma = lemma
        self.upos = upos
        self.xpos = xpos
        self.feats = feats
        self.head = head
        self.deprel = deprel
    }
}
