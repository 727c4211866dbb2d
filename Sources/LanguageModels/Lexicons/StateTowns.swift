import CLanguageModels

/// The states and provinces that towns' names are told apart by ("Paris, Texas"), and the towns of their countries.
public struct StateTowns: Sendable {
    /// The lists that are compiled into the program.
    public static let shared = shipped { () throws(LexiconFault) in try StateTowns() }

    /// The country of each state, and of each town that we know to be in it, by small letters.
    private var states: [String: Substring] = [:]
    private var towns: [String: Substring] = [:]

    private init() throws(LexiconFault) {
        for fields in try unsafe LexiconText(hearsay_lexicon_states(), "states.txt").rows(3) {
            for name in fields[2].split(separator: ",") {
                if fields[1] == "s" {
                    states[name.lowercased()] = fields[0]
                } else {
                    towns[name.lowercased()] = fields[0]
                }
            }
        }
    }

    /// Whether a name is that of a state or province.
    public func isState(_ name: String) -> Bool { states[name.lowercased()] != nil }

    /// Whether a town of this name that we know is in the country of a state.
    public func isTown(_ town: String, inCountryOf state: String) -> Bool {
        guard let country = states[state.lowercased()] else { return false }
        return towns[town.lowercased()] == country
    }
}
