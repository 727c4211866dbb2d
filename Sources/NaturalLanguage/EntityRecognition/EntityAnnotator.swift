public import DocumentModel
import LanguageModels

/// Sets the mentions and entities of a document from its names, offices and pronouns.
public struct EntityAnnotator: Sendable {
    /// Creates an annotator; its tables are shared.
    public init() {}

    /// Sets `mentions` and `entities` of a document that is split into tokens and sentences, which are encoded anew.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        var copy = document
        let encodings = SyntaxAnnotator.shared.annotate(&copy)
        finish(register(copy, table, encodings), &document)
    }

    /// Sets `mentions` and `entities` of a document whose tokens and encodings ``SyntaxAnnotator`` made.
    public func annotate(_ document: inout Document, _ table: TokenTable, _ encodings: NameEncodings) {
        finish(register(document, table, encodings), &document)
    }

    private func finish(_ register: MentionRegister, _ document: inout Document) {
        register.finish(&document)
        dropTimes(insideNamesOf: register, &document)
    }

    /// "Jan Hatzius", "Mark Sunday", "Mrs May": what is a part of a person's name is no time.
    private func dropTimes(insideNamesOf register: MentionRegister, _ document: inout Document) {
        guard !document.times.isEmpty else { return }
        let persons = register.entries.filter { $0.kind == .name && $0.type == .person }
            .filter { name in
                name.tokens.count > 1 || register.table.isAny(name.tokens.lowerBound, [.month, .weekday])
            }
            .map { register.table.span($0.tokens) }
        document.times.removeAll { time in persons.contains { $0.contains(time.span) } }
    }

    /// Each link of a mention to an entity that was named before, with its reason, a line a link, for a trace.
    public func links(in document: Document) -> [String] {
        var copy = document
        let encodings = SyntaxAnnotator.shared.annotate(&copy)
        let table = TokenTable(copy)
        let register = register(copy, table, encodings)
        return register.entries.compactMap { entry in
            guard let reason = entry.reason, let cluster = entry.cluster else { return nil }
            let name = register.clusters.clusters[cluster].name
            return
                "\"\(table.text(entry.tokens))\" at byte \(table.span(entry.tokens).begin) = \(name): \(reason.rawValue)"
        }
    }

    private func register(_ document: Document, _ table: TokenTable, _ encodings: NameEncodings) -> MentionRegister {
        let names = NameRecognizer().names(in: table, encodings, document.tokens)
        var register = MentionRegister(table: table, clusters: NameClusters(table, document.tokens, names))
        register.addNames(names)
        register.addBodies(CountryBodies(table: table).bodies(names))
        register.add(BodyResolver(register).nominals())
        register.add(BodyPronouns(register, document.tokens).pronouns())
        register.addNominals(
            NominalFinder(table: table, tokens: document.tokens).nominals(besides: names), document.tokens)
        GroupResolver.resolve(&register, document)
        PronounResolver(table: table, tokens: document.tokens).resolve(&register)
        FirstPersons.resolve(&register)
        return register
    }
}
