import CLanguageModels

/// Wars and campaigns with their days and countries.
public struct Conflicts: Sendable {
    /// The list that is compiled into the program.
    public static let shared = shipped { () throws(LexiconFault) in try Conflicts() }

    private struct Conflict {
        var begin: String
        /// The last day of its reports; after every other where it goes on.
        var end: String
        var countries: Set<String>
    }

    private let conflicts: [Conflict]

    private init() throws(LexiconFault) {
        conflicts = try unsafe LexiconText(hearsay_lexicon_conflicts(), "conflicts.txt").rows(3).map { fields in
            Conflict(
                begin: String(fields[0]), end: fields[1].isEmpty ? "9999-12-31" : Self.later(fields[1]),
                countries: Set(fields[2].split(separator: " ").map(String.init)))
        }
    }

    /// The first day of the war of a country that goes on at a day or ended up to two months before it; nil without one.
    public func begin(of country: String, at day: String) -> String? {
        conflicts.filter { $0.countries.contains(country) && $0.begin <= day && day <= $0.end }
            .map(\.begin).max()
    }

    /// A report may come two months after the end.
    private static func later(_ day: Substring) -> String {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return String(day) }
        let months = parts[1] + 1
        let (year, month) = (parts[0] + months / 12, months % 12 + 1)
        return "\(year)-\(month < 10 ? "0" : "")\(month)-31"
    }
}
