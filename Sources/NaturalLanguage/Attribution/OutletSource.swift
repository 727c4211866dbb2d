import DocumentModel
import LanguageModels

/// Whether a source is an outlet: it passes on what others say.
struct OutletSource {
    let context: AttributionContext

    /// Whether the words name an outlet other than the document's own, or one without a name ("state television").
    func names(_ source: Range<Int>?) -> Bool {
        guard let source, let last = Speaker(context: context).head(source).last else { return false }
        if let mention = context.mention(at: last), mention.kind == .name { return context.isOutlet(mention) }
        guard Outlets.nouns.contains(context.table.keys[last]) else { return false }
        // "Russia's TASS agency"
        if last > source.lowerBound, let name = context.mention(at: last - 1), context.isOutlet(name) { return true }
        // "the spy agency" is none.
        return !context.table.isWord(last, Self.agency)
            || last > 0
                && (Self.wires.contains(context.table.keys[last - 1]) || context.table.isAny(last - 1, .nationality))
    }

    private static let agency = WordKey("agency")
    private static let wires = Set(["news", "press", "wire", "state"].map(WordKey.init))
}
