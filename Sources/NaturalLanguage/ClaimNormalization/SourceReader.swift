import DocumentModel
import LanguageModels

/// Reads the words of a source: whom they name, or what kind of unnamed source they are.
struct SourceReader {
    private let context: SourceContext
    private var table: TokenTable { context.table }

    init(_ document: Document, _ table: TokenTable) { context = SourceContext(document, table) }

    /// The source with all that its words tell; who it is only where that is sure enough.
    func read(_ source: Source, _ confidence: SourceConfidence, _ pseudonyms: inout Pseudonyms) -> Source {
        guard let span = source.span else { return source }
        let tokens = withoutPossessiveMark(table.tokens(span))
        guard !tokens.isEmpty else { return source }
        var source = source
        if SourceList(context: context).joins(tokens) {
            source.kind = .group
            source.anonymity = AnonymityReader(table: table).reason(near: tokens)
            return source
        }
        let found = SourceNames(context: context).entity(tokens)
        if let found, !confidence.suffices(span, found.id) { return nameless(source, tokens) }
        let entity = found.flatMap { context.isUnnamed($0) ? nil : $0 }
        if let entity {
            source.name = entity.name
            source.entity = entity.id
            source.kind = Outlets.isOutlet(entity.name) ? .outlet : .named
        } else {
            describe(&source, tokens)
            if let found { tell(&source, tokens, found) }
        }
        readOffice(&source, tokens, entity)
        if source.kind == .group { source.anonymity = AnonymityReader(table: table).reason(near: tokens) }
        if source.kind == .unnamed, source.role != nil || tokens.count > 1 {
            source.number = SourceCount(table: table).number(tokens)
            source.anonymity = AnonymityReader(table: table).reason(near: tokens)
            source.pseudonym = pseudonyms.pseudonym(context.head(tokens))
        }
        return source
    }

    /// Somebody whom the words name, or a pronoun stands for, and who is too unsure to be named.
    private func nameless(_ source: Source, _ tokens: Range<Int>) -> Source {
        var source = source
        describe(&source, tokens)
        if hasName(tokens) { source.kind = .named }
        source.name = nil
        return source
    }

    /// "Berg's" claim is Berg's.
    private func withoutPossessiveMark(_ tokens: Range<Int>) -> Range<Int> {
        guard tokens.count > 1, let last = tokens.last, table.isPossessiveMark(last) else { return tokens }
        return tokens.lowerBound..<last
    }

    /// A source without a name: an office, a group, a body, a document.
    private func describe(_ source: inout Source, _ tokens: Range<Int>) {
        let head = context.head(tokens)
        let last = head.upperBound - 1
        if tokens.count == 1, table.isAny(last, .pronoun) {
            source.kind = table.isAny(last, .they) || SourceKind.groups.contains(table.keys[last]) ? .group : .unnamed
            return
        }
        if ShortOutletName(context: context).matches(head) {
            source.kind = .outlet
            source.name = table.text(head)
            return
        }
        let isCounted = SourceCount(table: table).number(tokens) != nil
        source.kind = SourceKind(table: table).kind(head, isCounted: isCounted)
        if source.kind == .named, !table.isAny(last, .role), head.count > 2 || hasName(head) {
            source.name = table.text(head)
        }
    }

    /// Somebody or some people without a name: a pronoun is named by the words that the document has for them.
    private func tell(_ source: inout Source, _ tokens: Range<Int>, _ entity: Entity) {
        source.entity = entity.id
        if tokens.count == 1, table.isAny(tokens.lowerBound, .pronoun) { source.name = entity.name }
    }

    private func hasName(_ head: Range<Int>) -> Bool { head.contains { context.name($0) != nil } }

    /// Office and affiliations: what the words say here, else what the document says of the entity.
    private func readOffice(_ source: inout Source, _ tokens: Range<Int>, _ entity: Entity?) {
        let offices = SourceOffice(context: context)
        let affiliation = SourceAffiliation(context: context)
        let describes = entity?.type == .person || source.kind == .unnamed || source.kind == .group
        let place =
            offices.place(tokens) ?? (describes ? offices.description(tokens, isNamed: entity != nil) : nil)
        if let place, tokens.count > 1 || entity == nil {
            source.role = table.text(place.office)
            source.affiliations = affiliation.names(place)
        } else {
            source.affiliations = affiliation.names(around: tokens, except: source.name)
        }
        guard let entity else { return }
        source.affiliations.removeAll { $0 == entity.name }
        source.role = source.role ?? entity.role
        if source.affiliations.isEmpty {
            let role = source.role?.lowercased()
            source.affiliations = entity.affiliations.compactMap { context.entity($0)?.name }
                // "Defense Minister": what he is minister of is no name.
                .filter { name in !["minister", "secretary"].contains { name.lowercased() + " " + $0 == role } }
        }
    }
}
