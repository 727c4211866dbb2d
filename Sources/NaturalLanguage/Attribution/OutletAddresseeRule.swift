import DocumentModel
import LanguageModels

/// "A security source told Reuters that ...", "..., an aide said in an interview with Bild": an outlet that somebody
/// without a name spoke to vouches for him.
///
/// Who has a name speaks for himself, whichever outlet he spoke to.
struct OutletAddresseeRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    private static let contacts = WordLists.attributions["contacts"]
    private static let prepositions = Set(["with", "to", "by"].map(WordKey.init))

    /// The attribution with the outlet as its first link, where an unnamed source told it.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, let link = attribution.links.first, let source = link.source,
            !hasName(source)
        else { return attribution }
        if link.lemma == "tell", let outlet = addressee(after: link.cue) {
            return chain(attribution, .init(source: outlet, cue: link.cue, lemma: "tell", stance: .say))
        }
        return interviewed(attribution, link, source)
    }

    private func chain(_ attribution: Attribution, _ outlet: Attribution.Link) -> Attribution {
        var chain = attribution
        chain.links.insert(outlet, at: 0)
        chain.rule = "chain"
        return chain
    }

    /// "Speaking to the BBC, an aide said", "officials who spoke to the BBC said".
    private func interviewed(_ attribution: Attribution, _ link: Attribution.Link, _ source: Range<Int>) -> Attribution
    {
        guard let head = link.cue.first, case let sentence = table.sentence(of: head),
            let contact = sentence.first(where: { isContact($0, attribution, sentence) }),
            let outlet = CarrierRule(context: context).outlet(after: contact + 2, sentence)
        else { return attribution }
        var whole = attribution
        if source.contains(contact) {
            let relative = source.first { table.isAny($0, .relative) } ?? contact
            guard relative < contact, let rest = context.trimmed(source.lowerBound..<relative) else {
                return attribution
            }
            whole.links[0].source = rest
        }
        let lemma = table.text(contact..<contact + 1).lowercased().hasPrefix("sp") ? "speak" : "interview"
        return chain(whole, .init(source: outlet, cue: contact..<contact + 2, lemma: lemma, stance: .say))
    }

    /// "interview with", "speaking to" outside of the claim and of quotation marks.
    private func isContact(_ token: Int, _ attribution: Attribution, _ sentence: Range<Int>) -> Bool {
        Self.contacts.contains(table.keys[token]) && token + 2 < sentence.upperBound
            && Self.prepositions.contains(table.keys[token + 1]) && !context.isQuoted(token)
            && !attribution.content.contains { $0.contains(token) }
    }

    /// Whether the words name a person or a body, or stand for somebody by a pronoun.
    private func hasName(_ source: Range<Int>) -> Bool {
        if source.count == 1, table.isAny(source.lowerBound, [.pronoun, .relative]) { return true }
        guard let last = Speaker(context: context).head(source).last else { return true }
        return source.contains { context.mention(at: $0).map { $0.kind == .name && $0.type == .person } ?? false }
            || context.mention(at: last)?.kind == .name
    }

    private func addressee(after cue: Range<Int>) -> Range<Int>? {
        let sentence = table.sentence(of: cue.lowerBound)
        let rest = cue.upperBound..<sentence.upperBound
        guard let first = rest.first(where: { !table.isWord($0, Key.the) }), let mention = context.mention(at: first),
            mention.kind == .name, context.isOutlet(mention)
        else { return nil }
        return table.tokens(mention.span).clamped(to: rest)
    }
}
