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
        annotate(&document, table, encodings)
    }

    /// Sets `mentions` and `entities` of a document whose tokens and encodings ``SyntaxAnnotator`` made.
    public func annotate(_ document: inout Document, _ table: TokenTable, _ encodings: NameEncodings) {
        let names = NameRecognizer().names(in: table, encodings)
        var clusters = NameClusters(table)
        for name in names where name.tokens.count > 1 || name.type != .person { clusters.add(name) }
        for name in names where name.tokens.count == 1 && name.type == .person { clusters.add(name) }
        var register = MentionRegister(table: table, clusters: clusters)
        register.addNames(names)
        register.addNominals(NominalFinder(table: table).nominals(besides: names))
        PronounResolver(table: table).resolve(&register)
        register.finish(&document)
    }
}
