import DocumentModel
import LanguageModels

/// Finds the names of a text: people, bodies and places by the tagger, the finer types by the gazetteer and by rules.
struct NameRecognizer {
    private static let titles = Set(
        ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr."].map { WordKey($0) })

    /// "Mr Johnson", "Kyiv Mayor Vitali Klitschko": a title is no part of a name, nor an office with its place.
    private func withoutTitle(_ name: NamedSpan, _ table: TokenTable) -> NamedSpan {
        let first = name.tokens.lowerBound
        guard name.type == .person, name.tokens.count > 1 else { return name }
        if Self.titles.contains(table.keys[first]) {
            return NamedSpan(tokens: first + 1..<name.tokens.upperBound, type: .person)
        }
        guard let place = GazetteerTable.shared.longest(table, at: first, before: name.tokens.upperBound),
            place.entries.contains(where: { [.country, .demonym, .city, .region].contains($0.list) }),
            first + place.count + 1 < name.tokens.upperBound, table.isAny(first + place.count, .role)
        else { return name }
        return NamedSpan(tokens: first + place.count + 1..<name.tokens.upperBound, type: .person)
    }

    /// Whether a name has a letter or digit: pictures are none.
    private func hasLetter(_ table: TokenTable) -> (NamedSpan) -> Bool {
        { name in
            table.text(name.tokens).unicodeScalars.contains {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
        }
    }

    /// The names in text order, without overlap.
    func names(in table: TokenTable, _ encodings: NameEncodings) -> [NamedSpan] {
        var tagger = NameTagger(.embedded)
        let linker = NameLinker(table: table)
        let types = FineTypes(table: table)
        let tagged = tagger.names(table, encodings).filter(hasLetter(table)).map {
            types.refined(linker.linked(withoutTitle($0, table)))
        }
        let listed = ListedNames(table: table).names(besides: tagged)
        let names = (tagged + listed).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let withAcronyms = ParentheticalAcronyms(table: table, names: names).adding(to: names)
        let repeated = RepeatedNames(table: table).names(besides: withAcronyms)
        let all = (withAcronyms + repeated).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let agreed = TypeAgreement(table: table).agreed(all)
        let placed = PlacesBeside(table: table).checked(KnownSurnames(table: table).checked(agreed))
        let told = CommonBodies(table: table).told(placed)
        return OfficeFinder(table: table).addingOffices(to: GovernmentRule(table: table).marked(told))
    }
}
