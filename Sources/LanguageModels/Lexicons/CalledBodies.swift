import CLanguageModels
import DocumentModel

/// Bodies that reports call by their country and a common noun: "Israel's military", "the German parliament".
public struct CalledBodies: Sendable {
    /// The list that is compiled into the program.
    public static let shared = shipped { () throws(LexiconFault) in try CalledBodies() }

    private let bodies: [String: GazetteerEntry]

    private init() throws(LexiconFault) {
        let entries = Dictionary(
            Gazetteer.entries.filter { $0.type == .organization && $0.kind == .name }.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first })
        var bodies: [String: GazetteerEntry] = [:]
        for fields in try unsafe LexiconText(hearsay_lexicon_national_bodies(), "national-bodies.txt").rows(3) {
            for noun in fields[1].split(separator: ",") {
                bodies["\(fields[0]) \(noun)"] = entries[String(fields[2])]
            }
        }
        self.bodies = bodies
    }

    /// The body of a country or place that is called by words in small letters ("armed forces").
    public func entry(of country: String, called words: String) -> GazetteerEntry? { bodies["\(country) \(words)"] }
}
