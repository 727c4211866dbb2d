import DocumentModel
import LanguageModels

/// Finds the names of a text: people, bodies and places by the tagger, the finer types by the gazetteer and by rules.
struct NameRecognizer {
    /// The names in text order, without overlap.
    func names(in table: TokenTable, _ encodings: NameEncodings) -> [NamedSpan] {
        var tagger = NameTagger(.embedded)
        let linker = NameLinker(table: table)
        let types = FineTypes(table: table)
        let tagged = tagger.names(table, encodings).map { types.refined(linker.linked($0)) }
        let listed = ListedNames(table: table).names(besides: tagged)
        let names = (tagged + listed).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let withAcronyms = ParentheticalAcronyms(table: table, names: names).adding(to: names)
        let repeated = RepeatedNames(table: table).names(besides: withAcronyms)
        let all = (withAcronyms + repeated).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let agreed = TypeAgreement(table: table).agreed(all)
        return OfficeFinder(table: table).addingOffices(to: GovernmentRule(table: table).marked(agreed))
    }
}
