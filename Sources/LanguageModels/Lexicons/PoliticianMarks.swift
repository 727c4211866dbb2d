import CLanguageModels
import DocumentModel

/// What reports put behind a politician's name ("D-Va.", "NY"), and what the members of parties are called.
public struct PoliticianMarks: Sendable {
    /// The list that is compiled into the program.
    public static let shared = shipped { () throws(LexiconFault) in try PoliticianMarks() }

    private enum Kind { case party, state, member }

    private var parties: [String: GazetteerEntry?] = [:]
    private var states: [String: GazetteerEntry] = [:]
    private var members: [String: GazetteerEntry] = [:]

    private init() throws(LexiconFault) {
        let known = Dictionary(
            Gazetteer.entries.filter { [.party, .region].contains($0.list) }.map { (Substring($0.name), $0) },
            uniquingKeysWith: { first, _ in first })
        let text = unsafe LexiconText(hearsay_lexicon_politician_marks(), "politician-marks.txt")
        for row in try text.rows(3) {
            let mark = String(row[0])
            switch try row.meaning(of: row[1], in: ["p": Kind.party, "s": .state, "m": .member]) {
            case .party: parties[mark] = .some(row[2].isEmpty ? nil : try row.meaning(of: row[2], in: known))
            case .state: states[mark] = try row.meaning(of: row[2], in: known)
            case .member: members[mark] = try row.meaning(of: row[2], in: known)
            }
        }
    }

    /// Whether a letter stands for a party, or for none ("I").
    public func isParty(_ letter: String) -> Bool { parties[letter] != nil }

    /// The party that a letter stands for.
    public func party(_ letter: String) -> GazetteerEntry? { parties[letter] ?? nil }

    /// The state that a code stands for ("NY").
    public func state(_ code: String) -> GazetteerEntry? { states[code] }

    /// The party of those who are called so ("Democrats"), where a text speaks of its country's parties.
    public func party(ofMembers name: String) -> GazetteerEntry? { members[name] }
}
