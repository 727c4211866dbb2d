import DocumentModel
import LanguageModels

/// Finds the names of a text, from the gazetteer and from the shape of words.
struct NameRecognizer {
    /// The names in text order, without overlap.
    func names(in table: TokenTable) -> [NamedSpan] {
        let evidence = NameEvidence(table)
        let runs = NameRuns(table: table, evidence: evidence)
        let segmenter = RunSegmenter(table: table, evidence: evidence)
        var names: [NamedSpan] = []
        for sentence in table.sentences where !sentence.isEmpty {
            for run in runs.runs(in: sentence) { names += segmenter.names(in: run) }
        }
        return RoleFinder(table: table).addingRoles(to: agreed(names, table))
    }

    /// One name has one type in a text: a lone surname is the person of whom it is the surname.
    private func agreed(_ names: [NamedSpan], _ table: TokenTable) -> [NamedSpan] {
        var types: [WordKey: EntityType] = [:]
        for name in names where name.tokens.count > 1 && name.type == .person {
            types[table.keys[name.tokens.upperBound - 1]] = .person
        }
        for name in names where name.entry != nil && name.tokens.count == 1 {
            types[table.keys[name.tokens.lowerBound]] = name.type
        }
        return names.map { name in
            guard name.entry == nil, name.tokens.count == 1, let type = types[table.keys[name.tokens.lowerBound]]
            else { return name }
            return NamedSpan(tokens: name.tokens, type: type, entry: nil, role: name.role)
        }
    }
}
