import DocumentModel
import LanguageModels

/// One name has one type in a text: a lone surname is the person of whom it is the surname, and where the tagger differs
/// with itself, the more frequent type has it.
struct TypeAgreement {
    let table: TokenTable

    /// The names with the types that they have in the whole text.
    func agreed(_ names: [NamedSpan]) -> [NamedSpan] {
        let bearers = bearers(names) { $0.upperBound - 1 }
        // "Mao Ning" ... "Mao": where the surname comes first.
        let firsts = self.bearers(names, \.lowerBound)
        let acronyms = Set(names.filter { $0.type == .organization }.compactMap { table.acronym($0.tokens) })
        let votes = votes(names)
        let relatives = WellKnownRelatives(table: table, names: names)
        return names.map { name in
            var name = name
            let bearers = name.tokens.count == 1 ? bearers[table.keys[name.tokens.lowerBound]] : nil
            if let bearers, name.type == .person, !bearers.contains(name.entry?.name),
                !relatives.areOther(than: name)
            {
                name.entry = nil
            }
            if bearers == nil, name.tokens.count == 1, name.type == .person,
                let first = firsts[table.keys[name.tokens.lowerBound]],
                !first.contains(name.entry?.name)
            {
                name.entry = nil
            }
            guard name.entry == nil else { return name }
            if name.tokens.count == 1, acronyms.contains(table.keys[name.tokens.lowerBound]) {
                name.type = .organization
            } else if bearers != nil {
                name.type = .person
            } else if let first = votes[key(name)]?.max(by: { $0.count < $1.count }), first.type != name.type {
                name.type = first.type
            }
            return name
        }
    }

    /// For each surname, the word at `place`, the well-known people who bear it in this text in full, nil for one who is not
    /// well known.
    private func bearers(_ names: [NamedSpan], _ place: (Range<Int>) -> Int) -> [WordKey: Set<String?>] {
        var bearers: [WordKey: Set<String?>] = [:]
        for name in names where name.type == .person && name.tokens.count > 1 {
            bearers[table.keys[place(name.tokens)], default: []].insert(name.entry?.name)
        }
        // "President Biden" beside Hunter Biden: nobody but the well-known one has that office.
        for name in names where name.type == .person && name.tokens.count == 1 {
            if let entry = name.entry, table.isHeadOfState(name.tokens.lowerBound) {
                bearers[table.keys[name.tokens.lowerBound], default: []].insert(entry.name)
            }
        }
        return bearers
    }

    private func votes(_ names: [NamedSpan]) -> [WordKey: [(type: EntityType, count: Int)]] {
        var votes: [WordKey: [(type: EntityType, count: Int)]] = [:]
        for name in names {
            var list = votes[key(name), default: []]
            if let index = list.firstIndex(where: { $0.type == name.type }) {
                list[index].count += 1
            } else {
                list.append((name.type, 1))
            }
            votes[key(name)] = list
        }
        return votes
    }

    private func key(_ name: NamedSpan) -> WordKey {
        name.tokens.dropFirst().reduce(table.keys[name.tokens.lowerBound]) { $0.followed(by: table.keys[$1]) }
    }
}
