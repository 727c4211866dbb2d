import DocumentModel

/// How sure it is that a claim is of the one whom it is laid to: that its words are the source's, and that those words mean
/// him.
struct SourceConfidence {
    /// How sure the attribution's words are, 0-1.
    let words: Double
    /// The least confidence with which a source is named, 0-1.
    let least: Double
    let document: Document

    /// The confidence in a source as it was identified; that of its words alone where it has no name.
    func confidence(_ source: Source) -> Double {
        guard let span = source.span, source.name != nil || source.entity != nil else { return words }
        return confidence(span, source.entity)
    }

    /// Whether the words at `span` may be taken for an entity, or for whoever spoke before (nil).
    func suffices(_ span: Span, _ entity: String?) -> Bool { confidence(span, entity) >= least }

    private func confidence(_ span: Span, _ entity: String?) -> Double {
        words * (entity.map { SourceResolution(span, $0, in: document) } ?? .name).share
    }
}
