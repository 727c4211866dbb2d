import DocumentModel
import LanguageModels

/// Finds the names of a text: people, bodies and places by the tagger, the finer types by the gazetteer and by rules.
struct NameRecognizer {
    /// The names in text order, without overlap.
    func names(in table: TokenTable, _ encodings: NameEncodings, _ tokens: [Token]) -> [NamedSpan] {
        var tagger = NameTagger(.embedded)
        let linker = NameLinker(table: table)
        let types = FineTypes(table: table)
        let titles = TitlesBeforeNames(table: table)
        let bodies = BodiesBeforeOffices(table: table)
        let firms = JoinedBodies(table: table).joined(LegalForms(table: table).joined(tagger.names(table, encodings)))
        let beside = TypesBeside(table: table)
        let linked = firms.filter(NoNames(table: table, tokens: tokens).isName).map {
            bodies.cut(types.refined(beside.typed(linker.linked(titles.removed($0)))))
        }
        let tagged = HeadlineNames(table: table).cut(
            RuledNames(table: table).replacing(MonthNames(table: table).adding(to: linked)))
        let listed = ListedNames(table: table).names(besides: tagged)
        let names = (tagged + listed).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let withAcronyms = ParentheticalAcronyms(table: table, names: names).adding(to: names)
        let repeated = RepeatedNames(table: table, tokens: tokens).names(besides: withAcronyms)
        let all = (withAcronyms + repeated).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let agreed = TypeAgreement(table: table).agreed(all)
        let placed = PlacesBeside(table: table).checked(KnownSurnames(table: table).checked(agreed))
        let papers = ShortPapers(table: table).told(placed)
        let told = CommonBodies(table: table).told(SharedHeads(table: table).shared(papers))
        let verbs = VerbTags(tokens: tokens)
        let withPlaces = PlacesBeforeOffices(table: table, verbs: verbs).adding(to: told)
        let members = PartyMembers(table: table).told(PartyMarks(table: table).adding(to: withPlaces))
        return OfficeFinder(table: table, verbs: verbs)
            .addingOffices(to: GovernmentRule(table: table, tokens: tokens).marked(members))
    }
}
