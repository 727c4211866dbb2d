import DocumentModel

/// What a reader found in a source, before it becomes a document.
struct Draft: Hashable {
    /// A block with its words.
    struct Part: Hashable {
        var kind: Block.Kind
        var text: String
    }

    var blocks: [Part] = []
    var title: String?
    var subtitle: String?
    var bylines: [String] = []
    var publisher: String?
    var canonicalUri: String?
    /// What the source says about its language, a BCP 47 tag.
    var declaredLanguage: String?
    var publishedAt: DocumentDate?
    var modifiedAt: DocumentDate?
}
