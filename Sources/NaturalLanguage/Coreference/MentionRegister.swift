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
        /// The words of office, for a nominal the mention itself.
        var role: Range<Int>?
    }

    let table: TokenTable
    let clusters: NameClusters
    private(set) var entries: [Entry] = []

    init(table: TokenTable, clusters: NameClusters) {
        self.table = table
        self.clusters = clusters
    }

    mutating func addNames(_ names: [NamedSpan]) {
        for name in names {
            let head = name.type == .person ? name.tokens.upperBound - 1 : name.tokens.lowerBound
            entries.append(
                Entry(
                    tokens: name.tokens, head: head, type: name.type, kind: .name,
                    cluster: clusters.cluster(of: name), role: name.role))
        }
        entries.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    mutating func addNominals(_ nominals: [Entry]) {
        let offices = OfficeResolver(table: table, entries: entries)
        entries += nominals.map { nominal in
            var nominal = nominal
            nominal.cluster = offices.cluster(of: nominal)
            return nominal
        }
        entries.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    mutating func addPronouns(_ pronouns: [Entry]) {
        entries += pronouns
        entries.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Writes the mentions and entities, in text order.
    func finish(_ document: inout Document) {
        var order: [Int] = []
        var mentionsOf = [[String]](repeating: [], count: clusters.clusters.count)
        for (number, entry) in entries.enumerated() {
            let id = "m\(number + 1)"
            document.mentions.append(
                Mention(
                    id: id, span: table.span(entry.tokens), head: table.spans[entry.head], type: entry.type,
                    kind: entry.kind, entity: entry.cluster.map { clusters.clusters[$0].key }))
            guard let cluster = entry.cluster else { continue }
            if mentionsOf[cluster].isEmpty { order.append(cluster) }
            mentionsOf[cluster].append(id)
        }
        document.entities = order.map { entity($0, mentionsOf[$0]) }
    }

    private func entity(_ index: Int, _ mentions: [String]) -> Entity {
        let cluster = clusters.clusters[index]
        var entity = Entity(
            id: cluster.key, name: cluster.name, type: cluster.type, identifier: cluster.identifier,
            aliases: cluster.aliases.subtracting([cluster.name]).sorted(), mentions: mentions)
        if let role = cluster.role {
            entity.role = table.text(role)
            entity.affiliations = affiliations(role)
        }
        return entity
    }

    private func firstEntry(atOrAfter token: Int) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The bodies and countries that the words of an office name.
    private func affiliations(_ role: Range<Int>) -> [String] {
        var keys: [String] = []
        var index = firstEntry(atOrAfter: role.lowerBound)
        while index < entries.count, entries[index].tokens.lowerBound < role.upperBound {
            let entry = entries[index]
            index += 1
            guard entry.kind == .name, entry.type != .person, let cluster = entry.cluster else { continue }
            let key = clusters.clusters[cluster].key
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }
}
