import DocumentModel
import LanguageModels

/// "The spokesman", "the prime minister", "Pakistan's president": a named person who holds that office in this text.
struct OfficeResolver {
    private typealias Holder = (token: Int, cluster: Int, words: Set<WordKey>, bodies: Set<Int>)

    /// So many holders of an office are looked at on either side.
    private static let reach = 64

    private let register: MentionRegister
    private var table: TokenTable { register.table }
    /// For each word of office the persons who bear it, in text order.
    private let holders: [WordKey: [Holder]]

    init(_ register: MentionRegister) {
        self.register = register
        let table = register.table
        var holders: [WordKey: [Holder]] = [:]
        for entry in register.entries where entry.kind == .name && entry.type == .person {
            guard let office = entry.office, let cluster = entry.cluster else { continue }
            let holder: Holder = (
                entry.tokens.lowerBound, cluster, Set(office.words.map { table.keys[$0] }),
                register.bodies(in: office.phrase)
            )
            for token in office.words where table.isAny(token, .role) {
                holders[table.keys[token], default: []].append(holder)
            }
        }
        self.holders = holders
    }

    /// The cluster of the person that a nominal means, or nil.
    func cluster(of nominal: MentionRegister.Entry) -> Int? {
        guard !table.isAny(nominal.head, .pluralRole), let places = holders[table.keys[nominal.head]] else {
            return nil
        }
        let bodies = register.bodies(in: nominal.tokens)
        let modifiers = Set(modifiers(nominal).map { table.keys[$0] })
        if bodies.isEmpty, !table.isWord(nominal.tokens.lowerBound, Key.the) { return nil }
        func fits(_ holder: Holder) -> Bool {
            modifiers.isSubset(of: holder.words) && bodies.isSubset(of: holder.bodies)
        }
        let next = Self.first(in: places, after: nominal.tokens.lowerBound)
        if let before = places[..<next].suffix(Self.reach).last(where: fits) { return before.cluster }
        // Named only later: "Pakistan's prime minister" may be told first and named then, "the spokesman" is not.
        let later = places[next...].prefix(Self.reach).filter(fits)
        guard !bodies.isEmpty, Set(later.map(\.cluster)).count == 1 else { return nil }
        return later[0].cluster
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
