import DocumentModel
import LanguageModels

/// "Voronezh, Belgorod and Bryansk oblasts": each of them is a region, and none the city of that name.
struct SharedHeads {
    let table: TokenTable

    private static let heads: [WordKey: [String]] = [
        WordKey("oblasts"): ["Oblast"], WordKey("regions"): ["Oblast", "Region", "region"],
        WordKey("provinces"): ["Province"], WordKey("districts"): ["District"], WordKey("counties"): ["County"],
    ]

    /// The names, those that share a word of kind with the entry that they have with it.
    func shared(_ names: [NamedSpan]) -> [NamedSpan] {
        var shared = names
        for last in names.indices {
            let head = names[last].tokens.upperBound
            guard head < table.count, let kinds = Self.heads[table.keys[head]], names[last].type == .geopolitical else {
                continue
            }
            for index in row(endingAt: last, names) {
                shared[index].entry = region(names[index].tokens, kinds)
            }
        }
        return shared
    }

    /// The places before a name that commas and "and" join to it.
    private func row(endingAt last: Int, _ names: [NamedSpan]) -> ClosedRange<Int> {
        var first = last
        while first > 0, names[first - 1].type == .geopolitical,
            names[first - 1].tokens.upperBound < names[first].tokens.lowerBound,
            isJoint(names[first - 1].tokens.upperBound..<names[first].tokens.lowerBound)
        {
            first -= 1
        }
        return first...last
    }

    private func isJoint(_ tokens: Range<Int>) -> Bool {
        !tokens.isEmpty && tokens.count < 3
            && tokens.allSatisfy { table.isShape($0, .comma) || table.isAny($0, .coordinator) }
    }

    private func region(_ tokens: Range<Int>, _ kinds: [String]) -> GazetteerEntry? {
        let name = table.text(tokens)
        return kinds.lazy.compactMap { RegionNames.shared.entry("\(name) \($0)") }.first
    }
}

/// The regions of the lists by each of their names.
private struct RegionNames: Sendable {
    static let shared = RegionNames()

    private let entries: [String: GazetteerEntry]

    private init() {
        entries = Dictionary(
            Gazetteer.entries.filter { $0.list == .region }.flatMap { entry in entry.names.map { ($0, entry) } },
            uniquingKeysWith: { first, _ in first })
    }

    func entry(_ name: String) -> GazetteerEntry? { entries[name] }
}
