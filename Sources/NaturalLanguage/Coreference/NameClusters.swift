import DocumentModel
import LanguageModels

/// Brings the names of one text together: the same name, the surname of a person, the acronym of a body.
struct NameClusters {
    let table: TokenTable
    private(set) var clusters: [EntityCluster] = []
    private var byKey: [String: Int] = [:]
    private var bySurname: [WordKey: [Int]] = [:]
    private var byFirstWord: [WordKey: [Int]] = [:]
    private var byAcronym: [WordKey: Int] = [:]
    private var clusterOfToken: [Int: Int] = [:]
    /// Why a name, by its first token, was added to a cluster that was there.
    private(set) var reasons: [Int: LinkReason] = [:]
    /// For the token of each acronym in parentheses the first token of its long form.
    private let longForms: [Int: Int]
    private var byDefinedAcronym: [WordKey: Int] = [:]

    init(_ table: TokenTable, longForms: [Int: Int] = [:]) {
        self.table = table
        self.longForms = longForms
    }

    /// The cluster of a name that was added.
    func cluster(of name: NamedSpan) -> Int? { clusterOfToken[name.tokens.lowerBound] }

    /// Adds a name to the cluster that it belongs to, or begins one.
    mutating func add(_ name: NamedSpan) {
        let text = table.text(name.tokens)
        let found = existing(name, text)
        let index = found?.cluster ?? begin(name, text)
        reasons[name.tokens.lowerBound] = found?.reason
        clusterOfToken[name.tokens.lowerBound] = index
        if longForms[name.tokens.lowerBound] != nil { byDefinedAcronym[table.keys[name.tokens.lowerBound]] = index }
        clusters[index].aliases.insert(text)
        if let office = name.office { clusters[index].offices.append(office) }
        if clusters[index].gender == .unknown { clusters[index].gender = genderByTitle(name) }
    }

    /// The cluster of a body that its country names, begun if it is not there, and whether it was there.
    mutating func body(named name: String, text: String, _ head: Int) -> (cluster: Int, wasThere: Bool) {
        let key = Self.key(.organization, name)
        if let index = byKey[key] {
            clusters[index].aliases.insert(text)
            return (index, true)
        }
        let word = table.keys[head]
        byKey[key] = clusters.count
        clusters.append(
            EntityCluster(
                name: name, type: .organization, key: key, aliases: [text], lastWord: word, firstWord: word,
                wordCount: 2))
        return (clusters.count - 1, false)
    }

    private typealias Link = (cluster: Int, reason: LinkReason)

    private func existing(_ name: NamedSpan, _ text: String) -> Link? {
        let first = name.tokens.lowerBound
        if name.tokens.count == 1, let index = longForms[first].flatMap({ clusterOfToken[$0] }) {
            return (index, .definedAcronym)
        }
        // What the text says an acronym is comes before what the lists say.
        if name.tokens.count == 1, let index = byDefinedAcronym[table.keys[first]] { return (index, .definedAcronym) }
        if let entry = name.entry { return byKey[Self.key(entry)].map { ($0, .sameEntry) } }
        if let index = byKey[Self.key(name.type, text)] { return (index, .sameName) }
        if name.type == .person { return existingPerson(name) }
        return name.tokens.count == 1 ? byAcronym[table.keys[first]].map { ($0, .acronym) } : nil
    }

    private func existingPerson(_ name: NamedSpan) -> Link? {
        let candidates = bySurname[table.keys[name.tokens.upperBound - 1]] ?? []
        if name.tokens.count == 1 {
            let matching = candidates.filter { clusters[$0].agrees(with: genderByTitle(name)) }
            // The last one that the text names in full before this place; the first one if none is before.
            return matching.last.map { ($0, .surname) } ?? byGivenName(name).map { ($0, .givenName) }
        }
        return candidates.last { clusters[$0].firstWord == table.keys[name.tokens.lowerBound] }
            .map { ($0, .sameFirstAndLast) }
    }

    /// A given name alone means the only person of that name.
    private func byGivenName(_ name: NamedSpan) -> Int? {
        let key = table.keys[name.tokens.lowerBound]
        let matching = byFirstWord[key] ?? []
        return matching.count == 1 ? matching[0] : nil
    }

    private mutating func begin(_ name: NamedSpan, _ text: String) -> Int {
        let key = name.entry.map(Self.key) ?? Self.key(name.type, text)
        let index = clusters.count
        var cluster = EntityCluster(
            name: name.entry?.name ?? text, type: Self.type(name),
            identifier: name.entry?.identifier, key: key, lastWord: table.keys[name.tokens.upperBound - 1],
            firstWord: table.keys[name.tokens.lowerBound], wordCount: name.tokens.count)
        cluster.gender = gender(name)
        cluster.list = name.entry?.list
        clusters.append(cluster)
        byKey[key] = index
        if name.type == .person {
            bySurname[cluster.lastWord, default: []].append(index)
            if name.tokens.count > 1 { byFirstWord[cluster.firstWord, default: []].append(index) }
        }
        if let acronym = table.acronym(name.tokens) { byAcronym[acronym] = index }
        return index
    }

    private static func type(_ name: NamedSpan) -> EntityType {
        if name.isGovernment { return .organization }
        return name.entry?.country == nil ? name.type : .geopolitical
    }

    private func gender(_ name: NamedSpan) -> EntityCluster.Gender {
        guard name.type == .person else { return .unknown }
        if let letter = name.entry?.gender { return letter == "f" ? .female : .male }
        let byTitle = genderByTitle(name)
        if byTitle != .unknown { return byTitle }
        let first = table.entries[name.tokens.lowerBound].classes
        guard first.isDisjoint(with: .givenName) == false else { return .unknown }
        return first.contains(.femaleName) == first.contains(.maleName)
            ? .unknown : first.contains(.femaleName) ? .female : .male
    }

    private func genderByTitle(_ name: NamedSpan) -> EntityCluster.Gender {
        guard name.tokens.lowerBound > 0 else { return .unknown }
        let title = name.tokens.lowerBound - 1
        return table.isAny(title, .maleTitle) ? .male : table.isAny(title, .femaleTitle) ? .female : .unknown
    }

    private static func key(_ entry: GazetteerEntry) -> String {
        let isCapital = entry.kind == .capital
        return entry.identifier ?? key(isCapital || entry.type != .nationality ? entry.type : .geopolitical, entry.name)
    }

    private static func key(_ type: EntityType, _ name: String) -> String {
        var slug = "\(type.rawValue.lowercased()):"
        for scalar in name.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                slug.unicodeScalars.append(scalar)
            } else if !slug.hasSuffix("-") {
                slug += "-"
            }
        }
        return slug
    }
}
