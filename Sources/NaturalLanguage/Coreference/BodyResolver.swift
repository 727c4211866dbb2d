import DocumentModel
import LanguageModels

/// "The agency", "the ministry", "the group": the last body before it whose name has the word, else the only one near that
/// can be called so.
struct BodyResolver {
    private let register: MentionRegister
    private var table: TokenTable { register.table }
    /// The bodies named in the text, in text order, and their canonical names' words.
    private let bodies: [(entry: MentionRegister.Entry, cluster: Int)]
    private let words: [Int: Set<WordKey>]
    /// The words of their names in the lists ("Federal Security Service" of the FSB).
    private let listed: [Int: Set<WordKey>]
    private let indefinite: IndefiniteNouns
    /// How many sentences back a body may stand that is only called so.
    private static let reach = 4
    /// How many words back a nearer one without a name may stand.
    private static let nearest = 150
    /// How many bodies back are looked at.
    private static let most = 200

    init(_ register: MentionRegister) {
        self.register = register
        indefinite = IndefiniteNouns(register.table)
        bodies = register.entries.compactMap { entry in
            guard entry.kind != .pronoun, [.organization, .militaryUnit].contains(entry.type),
                let cluster = entry.cluster, !Self.isCredit(entry, register)
            else { return nil }
            return (entry, cluster)
        }
        var words: [Int: Set<WordKey>] = [:]
        for body in bodies where words[body.cluster] == nil {
            let name = register.clusters.clusters[body.cluster].name
            words[body.cluster] = Set(name.split { !$0.isLetter }.map { WordKey($0) })
        }
        for body in bodies {
            for token in body.entry.tokens { words[body.cluster]?.insert(register.table.keys[token]) }
        }
        self.words = words
        listed = Dictionary(
            uniqueKeysWithValues: words.keys.map { cluster in
                let names = register.clusters.clusters[cluster].otherNames
                return (cluster, Set(names.flatMap { $0.split { !$0.isLetter } }.map { WordKey($0) }))
            })
    }

    /// "HARTFORD (AP) -": who sends the report is nobody in it.
    private static func isCredit(_ entry: MentionRegister.Entry, _ register: MentionRegister) -> Bool {
        let table = register.table
        guard let cluster = entry.cluster, register.clusters.clusters[cluster].list == .outlet else { return false }
        let (before, after) = (entry.tokens.lowerBound - 1, entry.tokens.upperBound)
        let sentence = table.sentence(of: entry.tokens.lowerBound)
        guard sentence.contains(before), sentence.contains(after), table.text(before..<before + 1) == "(",
            table.text(after..<after + 1) == ")"
        else { return false }
        return !(sentence.lowerBound..<before).contains { table.isAny($0, [.verb, .auxiliary]) }
    }

    /// The nominals that mean a body.
    func nominals() -> [MentionRegister.Entry] {
        guard !bodies.isEmpty else { return [] }
        var found: [MentionRegister.Entry] = []
        var before = 0
        for head in 1..<max(1, table.count) {
            while before < bodies.count, bodies[before].entry.tokens.upperBound <= head { before += 1 }
            guard before > 0, isNominal(head), let lists = BodyNouns.shared.lists[table.keys[head]],
                let (cluster, reason, place) = body(head, lists, bodies[..<before]),
                !indefinite.stand(table.keys[head], between: place, and: head),
                reason != .onlyBodyNear || !hasNearer(head, after: place)
            else { continue }
            let type = register.clusters.clusters[cluster].type
            found.append(
                .init(
                    tokens: head - 1..<head + 1, head: head, type: type, kind: .nominal, cluster: cluster,
                    reason: reason))
        }
        return found
    }

    /// "the" and a noun that nothing describes further and that is no part of a longer noun phrase.
    private func isNominal(_ head: Int) -> Bool {
        let sentence = table.sentence(of: head)
        guard sentence.contains(head - 1), table.isWord(head - 1, Key.the), !table.isCapitalized(head),
            !register.isNamed(head)
        else { return false }
        let next = head + 1
        guard sentence.contains(next), !table.isPunctuation(next) else { return true }
        if table.isPossessiveMark(next) { return true }
        if table.isAny(next, [.preposition, .relative]) {
            return table.isWord(next, Key.in) || table.isWord(next, Key.on)
        }
        return table.isAny(next, [.auxiliary, .verb, .adverb, .coordinator, .subordinator])
            && !table.isAny(next, [.role, .group]) || table.isShape(next, .pastLike)
    }

    private func body(
        _ head: Int, _ lists: Set<GazetteerList>, _ before: ArraySlice<(entry: MentionRegister.Entry, cluster: Int)>
    ) -> (cluster: Int, reason: LinkReason, place: Int)? {
        let before = before.suffix(Self.most)
        let named = before.filter {
            hasWord(table.keys[head], $0.cluster) && !isIrregular(table.keys[head], $0.cluster)
        }
        if let last = named.last {
            let isOne = named.allSatisfy { $0.cluster == last.cluster || number($0.entry) != number(last.entry) }
            return isOne ? (last.cluster, .nounOfName, last.entry.head) : nil
        }
        let sentence = Int(table.sentenceOfToken[head])
        let near = before.reversed().prefix { sentence - number($0.entry) <= Self.reach }
        let called = near.filter { isCalled(table.keys[head], lists, $0.cluster) }
        guard let last = called.first else { return nil }
        let same = Set(called.prefix { number($0.entry) == number(last.entry) }.map(\.cluster))
        return same.count == 1 ? (last.cluster, .onlyBodyNear, last.entry.head) : nil
    }

    /// "the tax department", "Ohio's disaster agency" after the last body that has a name: the agency may be that one.
    private func hasNearer(_ head: Int, after place: Int) -> Bool {
        let nouns = BodyNouns.shared.agencies
        let noun = table.keys[head]
        return Range(from: max(place + 1, head - Self.nearest), upTo: head - 1).contains { other in
            (table.keys[other] == noun || nouns.contains(noun) && nouns.contains(table.keys[other]))
                && !table.isCapitalized(other) && !register.isNamed(other) && !isNominal(other)
                && !register.entries(in: max(0, other - 4)..<other + 1).contains {
                    $0.head == other && $0.cluster != nil
                }
        }
    }

    private func hasWord(_ noun: WordKey, _ cluster: Int) -> Bool {
        words[cluster]?.contains(noun) == true || listed[cluster]?.contains(noun) == true
    }

    /// A body of the lists; an organ of states is no "group", a body without an entry can be one.
    private func isCalled(_ noun: WordKey, _ lists: Set<GazetteerList>, _ cluster: Int) -> Bool {
        if BodyNouns.shared.unofficial.contains(noun), isOfState(cluster) { return false }
        if isIrregular(noun, cluster) { return false }
        guard let list = register.clusters.clusters[cluster].list else {
            return BodyNouns.shared.unofficial.contains(noun)
        }
        return lists.contains(list)
    }

    /// A ministry, a court, an army: the forces of a state, not those that fight one.
    private func isOfState(_ cluster: Int) -> Bool {
        guard let words = words[cluster] else { return false }
        let nouns = BodyNouns.shared
        return !words.isDisjoint(with: nouns.official)
            || !words.isDisjoint(with: nouns.forces) && words.isDisjoint(with: nouns.irregular)
    }

    /// "The army" is no body that fights one.
    private func isIrregular(_ noun: WordKey, _ cluster: Int) -> Bool {
        BodyNouns.shared.regular.contains(noun)
            && words[cluster].map { !$0.isDisjoint(with: BodyNouns.shared.irregular) } ?? false
    }

    private func number(_ entry: MentionRegister.Entry) -> Int { Int(table.sentenceOfToken[entry.tokens.lowerBound]) }
}
