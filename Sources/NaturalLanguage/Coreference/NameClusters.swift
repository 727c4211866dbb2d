import DocumentModel
import LanguageModels

/// Brings the names of one text together: the same name, the surname of a person, the acronym of a body.
struct NameClusters {
    let table: TokenTable
    private(set) var clusters: [EntityCluster] = []
    private var byKey: [String: Int] = [:]
    private(set) var bySurname: [WordKey: [Int]] = [:]
    /// How the text has named each person so far.
    private(set) var bearerOfCluster: [Int: SurnameBearers.Bearer] = [:]
    private(set) var byFirstWord: [WordKey: [Int]] = [:]
    private var byAcronym: [WordKey: Int] = [:]
    private var clusterOfToken: [Int: Int] = [:]
    /// Why a name, by its first token, was added to a cluster that was there.
    private(set) var reasons: [Int: LinkReason] = [:]
    /// For the token of each acronym in parentheses the first token of its long form.
    private let longForms: [Int: Int]
    private var byDefinedAcronym: [WordKey: Int] = [:]
    let bearers: SurnameBearers
    let genders: GenderBeside

    /// Makes the clusters of a text's names: first those of more than one word and those of no persons, then the surnames.
    init(_ table: TokenTable, _ tokens: [Token], _ names: [NamedSpan]) {
        self.table = table
        longForms = ParentheticalAcronyms(table: table, names: names).longForms
        bearers = SurnameBearers(table: table, subjects: ClauseSubjects(tokens: tokens))
        genders = GenderBeside(
            table: table, persons: names.filter { $0.type == .person }.map(\.tokens.lowerBound))
        for name in names where name.tokens.count > 1 || name.type != .person { add(name) }
        for name in names where name.tokens.count == 1 && name.type == .person { add(name) }
    }

    /// The cluster of a name that was added.
    func cluster(of name: NamedSpan) -> Int? { clusterOfToken[name.tokens.lowerBound] }

    /// Adds a name to the cluster that it belongs to, or begins one.
    private mutating func add(_ name: NamedSpan) {
        let text = table.text(name.tokens)
        let found = existing(name, text)
        let index = found?.cluster ?? begin(name, text)
        reasons[name.tokens.lowerBound] = found?.reason
        clusterOfToken[name.tokens.lowerBound] = index
        if name.type == .person { count(name, of: index) }
        if longForms[name.tokens.lowerBound] != nil { byDefinedAcronym[table.keys[name.tokens.lowerBound]] = index }
        clusters[index].aliases.insert(text)
        if let office = name.office { clusters[index].offices.append(office) }
        clusters[index].memberships += name.memberships
        if clusters[index].gender == .unknown { clusters[index].gender = PersonGender(table: table).byTitle(name) }
    }

    private mutating func count(_ name: NamedSpan, of cluster: Int) {
        var bearer = bearerOfCluster[cluster] ?? .init(cluster: cluster)
        if name.tokens.count > 1 {
            bearer.full.append(name.tokens)
            bearer.isRelative = bearer.isRelative || KinshipWords(table: table).introduce(name.tokens)
        } else {
            bearer.alone.append(name.tokens.lowerBound)
        }
        bearerOfCluster[cluster] = bearer
    }

    /// Tells the gender of a person of whom a pronoun was "he" or "she".
    mutating func tell(_ gender: EntityCluster.Gender, of cluster: Int) {
        if clusters[cluster].gender == .unknown { clusters[cluster].gender = gender }
    }

    /// The cluster of a body that its country names, begun if it is not there, and whether it was there.
    mutating func body(_ body: CountryBodies.Body, text: String) -> (cluster: Int, wasThere: Bool) {
        let key = body.entry.map(ClusterKey.of) ?? ClusterKey.of(.organization, body.key)
        if let index = byKey[key] {
            clusters[index].aliases.insert(text)
            return (index, true)
        }
        let word = table.keys[body.head]
        byKey[key] = clusters.count
        clusters.append(
            EntityCluster(
                name: body.name, type: .organization, identifier: body.entry?.identifier, key: key, aliases: [text],
                lastWord: word, firstWord: word, wordCount: 2))
        return (clusters.count - 1, false)
    }

    /// Begins somebody or some people without a name; their words, `phrase`, may name whose they are ("North Korean troops").
    mutating func beginUnnamed(_ name: String, _ type: EntityType, _ head: Int, phrase: Range<Int>) -> Int {
        let word = table.keys[head]
        var cluster = EntityCluster(
            name: name, type: type, key: "", lastWord: word, firstWord: word, wordCount: 1, isUnnamed: true)
        cluster.offices = [Office(words: head..<head, phrase: phrase)]
        clusters.append(cluster)
        return clusters.count - 1
    }

    /// Adds words for an entity.
    mutating func add(alias: String, to cluster: Int) { clusters[cluster].aliases.insert(alias) }

    typealias Link = (cluster: Int, reason: LinkReason)

    private func existing(_ name: NamedSpan, _ text: String) -> Link? {
        let first = name.tokens.lowerBound
        if name.tokens.count == 1, let index = longForms[first].flatMap({ clusterOfToken[$0] }) {
            return (index, .definedAcronym)
        }
        // What the text says an acronym is comes before what the lists say.
        if name.tokens.count == 1, let index = byDefinedAcronym[table.keys[first]] { return (index, .definedAcronym) }
        if let entry = name.entry { return byKey[ClusterKey.of(entry)].map { ($0, .sameEntry) } }
        if name.type == .person, name.tokens.count == 1, let person = existingPerson(name) { return person }
        if let index = byKey[ClusterKey.of(name.type, text)], !isOther(name, index) { return (index, .sameName) }
        if name.type == .person { return name.tokens.count == 1 ? nil : existingPerson(name) }
        return name.tokens.count == 1 ? byAcronym[table.keys[first]].map { ($0, .acronym) } : nil
    }

    private mutating func begin(_ name: NamedSpan, _ text: String) -> Int {
        var key = name.entry.map(ClusterKey.of) ?? ClusterKey.of(name.type, text)
        // Two of one name whom only their titles tell apart.
        if name.entry == nil, byKey[key] != nil, name.tokens.lowerBound > 0 {
            key = ClusterKey.of(name.type, table.text(name.tokens.lowerBound - 1..<name.tokens.upperBound))
        }
        let index = clusters.count
        var cluster = EntityCluster(
            name: name.entry?.name ?? text, type: Self.type(name),
            identifier: name.entry?.identifier, key: key, lastWord: table.keys[name.tokens.upperBound - 1],
            firstWord: table.keys[name.tokens.lowerBound], wordCount: name.tokens.count)
        cluster.gender = PersonGender(table: table).of(name)
        cluster.list = name.entry?.list
        cluster.otherNames = name.entry?.names ?? []
        // Whose ministry it is nobody has said: it is the same in this document only.
        if name.entry?.kind == .common { cluster.key = "" }
        // Which Cruz it is nobody has said either: two documents may mean two.
        if name.type == .person, name.entry == nil, name.tokens.count == 1 { cluster.key = "" }
        cluster.firstToken = name.tokens.lowerBound
        clusters.append(cluster)
        byKey[key] = index
        if name.type == .person {
            bySurname[table.surname(name.tokens), default: []].append(index)
            if name.tokens.count > 1 { byFirstWord[cluster.firstWord, default: []].append(index) }
        }
        if let acronym = table.acronym(name.tokens) { byAcronym[acronym] = index }
        return index
    }

    private static func type(_ name: NamedSpan) -> EntityType {
        if name.isGovernment || name.entry?.list == .party { return .organization }
        return name.entry?.country == nil ? name.type : .geopolitical
    }
}
