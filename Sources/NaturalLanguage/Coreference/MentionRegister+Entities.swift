import DocumentModel
import LanguageModels

/// The mentions and entities that a register makes of a document, with the bodies of its people.
extension MentionRegister {
    /// Writes the mentions and entities, in text order.
    func finish(_ document: inout Document) {
        var order: [Int] = []
        var mentionsOf = [[String]](repeating: [], count: clusters.clusters.count)
        let keys = self.keys(document.id)
        for (number, entry) in entries.enumerated() {
            let id = "m\(number + 1)"
            document.mentions.append(
                Mention(
                    id: id, span: table.span(entry.tokens), head: table.spans[entry.head], type: entry.type,
                    kind: entry.kind, entity: entry.cluster.map { keys[$0] }))
            guard let cluster = entry.cluster else { continue }
            if mentionsOf[cluster].isEmpty { order.append(cluster) }
            mentionsOf[cluster].append(id)
        }
        document.entities = order.map { entity($0, mentionsOf[$0], keys) }
    }

    /// The ids of the entities.
    ///
    /// Who has no name of its own is known in its document only: its id names document and first mention.
    private func keys(_ document: String) -> [String] {
        var keys = clusters.clusters.map(\.key)
        for (number, entry) in entries.enumerated() {
            if let cluster = entry.cluster, keys[cluster].isEmpty { keys[cluster] = "local:\(document):m\(number + 1)" }
        }
        return keys
    }

    private func entity(_ index: Int, _ mentions: [String], _ keys: [String]) -> Entity {
        let cluster = clusters.clusters[index]
        var entity = Entity(
            id: keys[index], name: cluster.name, type: cluster.type, identifier: cluster.identifier,
            aliases: cluster.aliases.subtracting([cluster.name]).sorted(), mentions: mentions)
        let office = cluster.offices.first { !$0.words.isEmpty }
        entity.role = office.map { RoleWords(table: table).text($0.words) }
        let bodies = self.bodies(cluster, office) + cluster.memberships.flatMap { affiliations($0) }
        entity.affiliations = bodies.enumerated()
            .filter { $0.element != index && !bodies[..<$0.offset].contains($0.element) }.map { keys[$0.element] }
        return entity
    }

    /// The bodies of the first office that names any: of the one that is told as the role, else of one of the same kind, or without words.
    private func bodies(_ cluster: EntityCluster, _ role: Office?) -> [Int] {
        let offices = cluster.offices.filter { other in
            guard let role, !role.words.allSatisfy({ table.isAny($0, [.title, .rank]) }) else { return true }
            return other == role || other.words.isEmpty || other.words.allSatisfy { table.isAny($0, [.title, .rank]) }
                || !nouns(other).isDisjoint(with: nouns(role))
        }
        return offices.lazy.map { affiliations($0.phrase) }.first { !$0.isEmpty } ?? []
    }

    private func nouns(_ office: Office) -> Set<WordKey> {
        Set(office.words.filter { table.isAny($0, .role) }.map { table.keys[$0] })
    }

    /// The clusters of the bodies and countries that the phrase of an office names or means ("its spokesman").
    func bodies(in phrase: Range<Int>) -> Set<Int> { Set(affiliations(phrase)) }

    private func affiliations(_ phrase: Range<Int>) -> [Int] {
        var found: [Int] = []
        for entry in entries(in: phrase) {
            guard let cluster = entry.cluster, clusters.clusters[cluster].type != .person,
                !isGoal(entry.tokens.lowerBound, in: phrase),
                !isDescription(entry.tokens.upperBound), !found.contains(cluster)
            else { continue }
            found.append(cluster)
        }
        return found
    }

    /// "Oscar-winning", "Ohio-based", not "Lebanese-Nigerian": a name that a hyphen makes an adjective of.
    private func isDescription(_ hyphen: Int) -> Bool {
        CompoundAdjectives(table: table).continues(hyphen - 1) && !table.isCapitalized(hyphen + 1)
    }

    /// "ambassador to the United Nations": where somebody is sent is not whom he speaks for.
    private func isGoal(_ token: Int, in phrase: Range<Int>) -> Bool {
        let before = phrase.contains(token - 1) && table.isWord(token - 1, Key.the) ? token - 2 : token - 1
        guard phrase.contains(before) else { return false }
        // "Minister for the Middle East", "special representative for Syria": a portfolio is no employer.
        let isPlace = entries[firstEntry(atOrAfter: token)].type != .organization
        return table.isWord(before, Key.to)
            || isPlace && table.isWord(before, Key.for) && before > phrase.lowerBound
                && OfficeBeforeName.isSent(table, before - 1)
    }
}
