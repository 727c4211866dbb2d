import DocumentModel
import LanguageModels

/// "The spokesman", "the prime minister", "Pakistan's president": a named person who holds that office in this text.
struct OfficeResolver {
    private typealias Holder = (
        begin: Int, token: Int, end: Int, cluster: Int, words: Set<WordKey>, limits: Set<WordKey>, bodies: Set<Int>
    )

    /// So many holders of an office are looked at on either side.
    private static let reach = 64

    private let register: MentionRegister
    private let tokens: [Token]
    private let indefinite: IndefiniteNouns
    private var table: TokenTable { register.table }
    /// For each word of office the persons who bear it, in text order.
    private let holders: [WordKey: [Holder]]

    init(_ register: MentionRegister, _ tokens: [Token]) {
        self.register = register
        self.tokens = tokens
        indefinite = IndefiniteNouns(register.table)
        let table = register.table
        var holders: [WordKey: [Holder]] = [:]
        for entry in register.entries where entry.kind == .name && entry.type == .person {
            guard let office = entry.office, let cluster = entry.cluster else { continue }
            let holder: Holder = (
                min(entry.tokens.lowerBound, office.words.lowerBound), entry.tokens.lowerBound,
                max(entry.tokens.upperBound, office.phrase.upperBound) - 1, cluster,
                Set(office.words.map { table.keys[$0] }), LimitedOffices(table: table).limits(of: office.words),
                register.bodies(in: office.phrase)
            )
            // "chief of staff to President Clinton": the office is told before the preposition.
            let words = office.words.prefix { $0 == office.words.lowerBound || !table.isAny($0, .preposition) }
            for token in words where table.isAny(token, .role) && !Self.isToCome(token, table) {
                holders[table.keys[token], default: []].append(holder)
            }
        }
        self.holders = holders
    }

    private static let chosen = Set(["elect", "designate"].map { WordKey($0) })

    /// "President-elect" is no president yet.
    private static func isToCome(_ token: Int, _ table: TokenTable) -> Bool {
        table.isShape(token + 1, .dash) && token + 2 < table.count && chosen.contains(table.keys[token + 2])
    }

    /// The cluster of the person that a nominal means, or nil.
    func cluster(of nominal: MentionRegister.Entry) -> Int? {
        guard !table.isAny(nominal.head, .pluralRole), let places = holders[table.keys[nominal.head]] else {
            return nil
        }
        guard let complement = complement(nominal.head) else { return nil }
        let bodies = register.bodies(in: nominal.tokens).union(complement)
        let modifiers = Set(modifiers(nominal).map { table.keys[$0] })
        if bodies.isEmpty, !table.isWord(nominal.tokens.lowerBound, Key.the) { return nil }
        let doers = ObjectPronouns(tokens: tokens).doers(to: nominal.head)
        func agrees(_ holder: Holder) -> Bool {
            // "Johnson criticised the prime minister": another one than himself.
            !doers.contains { holder.begin <= $0 && $0 <= holder.end } && modifiers.isSubset(of: holder.words)
                && bodies.isSubset(of: holder.bodies)
        }
        func fits(_ holder: Holder) -> Bool { agrees(holder) && holder.limits.isSubset(of: modifiers) }
        let next = Self.first(in: places, after: nominal.tokens.lowerBound)
        let holders = places[..<next].suffix(Self.reach).filter(fits)
        if let last = holders.last {
            // "The foreign minister resigned. His deputy minister takes over. The minister": either.
            if modifiers.isEmpty,
                places[..<next].suffix(Self.reach).contains(where: {
                    $0.token > last.token && agrees($0) && LimitedOffices.areCalledAlike($0.limits)
                })
            {
                return nil
            }
            let isOne = holders.allSatisfy { $0.cluster == last.cluster || !isBeside($0, last) }
            return isOne && !indefinite.stand(table.keys[nominal.head], between: last.end, and: nominal.head)
                ? last.cluster : nil
        }
        // Named only later: "Pakistan's prime minister" may be told first and named then, "the spokesman" is not.
        let later = places[next...].prefix(Self.reach).filter(fits)
        guard !bodies.isEmpty, Set(later.map(\.cluster)).count == 1 else { return nil }
        return later[0].cluster
    }

    /// The bodies and countries after "of", "for" or the like ("the president of South Korea"); nil where it names none that we
    /// know ("the head of the firm").
    private func complement(_ head: Int) -> Set<Int>? {
        let sentence = table.sentence(of: head)
        guard sentence.contains(head + 1), Self.bonds.contains(table.keys[head + 1]) else { return [] }
        var end = head + 2
        while sentence.contains(end), end - head < 8, register.isNamed(end) || isInside(end) { end += 1 }
        let bodies = register.bodies(in: head + 2..<end)
        return bodies.isEmpty ? nil : bodies
    }

    private static let bonds = Set(["of", "for", "at", "to", "from"].map { WordKey($0) })

    private func isInside(_ token: Int) -> Bool {
        !table.isPunctuation(token) && !table.isAny(token, [.verb, .auxiliary, .relative, .subordinator, .coordinator])
    }

    /// Two holders in one sentence: which of them "the president" is nobody can say.
    private func isBeside(_ one: Holder, _ other: Holder) -> Bool {
        table.sentenceOfToken[one.token] == table.sentenceOfToken[other.token]
    }

    /// The first holder that is named after a token.
    private static func first(in places: [Holder], after token: Int) -> Int {
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].token < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The words before the noun of office that are neither article nor name.
    private func modifiers(_ nominal: MentionRegister.Entry) -> [Int] {
        (nominal.tokens.lowerBound..<nominal.head).filter { token in
            !table.isAny(token, [.determiner, .possessive]) && !register.isNamed(token)
        }
    }
}
