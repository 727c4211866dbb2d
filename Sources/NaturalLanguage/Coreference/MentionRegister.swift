import DocumentModel
import LanguageModels

/// Collects mentions and what they refer to, and makes the entities in the end.
struct MentionRegister {
    /// A mention with the cluster that it refers to.
    struct Entry {
        var tokens: Range<Int>
        var head: Int
        var type: EntityType
        var kind: Mention.Kind
        var cluster: Int?
        /// The office of a named person.
        var office: Office?
        /// Why it is taken for an entity that was named before.
        var reason: LinkReason?
    }

    let table: TokenTable
    private(set) var clusters: NameClusters
    private(set) var entries: [Entry] = []
    private var isPartOfName: [Bool]

    init(table: TokenTable, clusters: NameClusters) {
        self.table = table
        self.clusters = clusters
        isPartOfName = [Bool](repeating: false, count: table.count)
    }

    mutating func addNames(_ names: [NamedSpan]) {
        for name in names {
            for token in name.tokens { isPartOfName[token] = true }
            let head = name.type == .person ? name.tokens.upperBound - 1 : name.tokens.lowerBound
            entries.append(
                Entry(
                    tokens: name.tokens, head: head, type: name.type, kind: .name,
                    cluster: clusters.cluster(of: name), office: name.office,
                    reason: clusters.reasons[name.tokens.lowerBound]))
        }
        entries.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    mutating func addNominals(_ nominals: [Entry], _ tokens: [Token]) {
        let offices = OfficeResolver(self, tokens)
        add(
            nominals.map { nominal in
                var nominal = nominal
                nominal.cluster = offices.cluster(of: nominal)
                nominal.reason = nominal.cluster == nil ? nil : .office
                return nominal
            })
    }

    /// Adds bodies that their countries name.
    mutating func addBodies(_ bodies: [CountryBodies.Body]) {
        add(
            bodies.map { body in
                let found = clusters.body(body, text: table.text(body.tokens))
                return Entry(
                    tokens: body.tokens, head: body.head, type: .organization, kind: .nominal, cluster: found.cluster,
                    reason: found.wasThere ? .sameBodyOfCountry : nil)
            })
    }

    /// The entity of a mention without a name, begun if there is none.
    mutating func unnamed(_ index: Int) -> Int {
        if let cluster = entries[index].cluster { return cluster }
        let entry = entries[index]
        let cluster = clusters.beginUnnamed(words(of: entry), entry.type, entry.head, phrase: entry.tokens)
        entries[index].cluster = cluster
        return cluster
    }

    /// Takes a mention of people for a group that was mentioned before.
    mutating func link(_ index: Int, to cluster: Int, _ reason: LinkReason) {
        clusters.add(alias: words(of: entries[index]), to: cluster)
        entries[index].cluster = cluster
        entries[index].reason = reason
    }

    /// The words of a mention without its article.
    private func words(of entry: Entry) -> String {
        let first = entry.tokens.lowerBound
        if table.isAny(first, .determiner), first < entry.head {
            return table.text(first + 1..<entry.tokens.upperBound)
        }
        let text = table.text(entry.tokens)
        let isSmall =
            table.sentence(of: first).lowerBound == first && !isNamed(first) && table.isShape(first, .hasLower)
        return isSmall ? text.prefix(1).lowercased() + text.dropFirst() : text
    }

    /// Adds mentions that are resolved already.
    mutating func add(_ more: [Entry]) {
        entries += more
        entries.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// The first entry that begins at a token or after it.
    func firstEntry(atOrAfter token: Int) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The mentions that begin in a range of tokens.
    func entries(in range: Range<Int>) -> ArraySlice<Entry> {
        let first = firstEntry(atOrAfter: range.lowerBound)
        return entries[first...].prefix { $0.tokens.lowerBound < range.upperBound }
    }

    /// Whether a token is part of a name.
    func isNamed(_ token: Int) -> Bool { isPartOfName[token] }
}
