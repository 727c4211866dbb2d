import DocumentModel
import LanguageModels

/// "The spokesman", "the president": the last named person before it who holds that office in this text.
struct OfficeResolver {
    private let table: TokenTable
    /// For each word of office the places of the persons who bear it, in text order.
    private let holders: [WordKey: [(token: Int, cluster: Int?)]]

    init(table: TokenTable, entries: [MentionRegister.Entry]) {
        self.table = table
        var holders: [WordKey: [(token: Int, cluster: Int?)]] = [:]
        for entry in entries where entry.kind == .name && entry.type == .person {
            for token in entry.role ?? 0..<0 where table.isAny(token, .role) {
                holders[table.keys[token], default: []].append((entry.tokens.lowerBound, entry.cluster))
            }
        }
        self.holders = holders
    }

    /// The cluster of the person that a nominal means, or nil.
    func cluster(of nominal: MentionRegister.Entry) -> Int? {
        guard nominal.tokens.count == 2, table.isWord(nominal.tokens.lowerBound, Key.the),
            !table.isAny(nominal.head, .pluralRole), let places = holders[table.keys[nominal.head]]
        else { return nil }
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].token < nominal.tokens.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? places[low - 1].cluster : nil
    }
}
