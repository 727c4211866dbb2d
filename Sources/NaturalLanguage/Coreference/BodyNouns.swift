import LanguageModels

/// What nouns for bodies can mean: "the agency" one whose name has the word, or a body of that list.
struct BodyNouns {
    /// The lists whose bodies a noun can mean although their names do not have it; empty where the name must.
    let lists: [WordKey: Set<GazetteerList>]

    /// Nouns for bodies that no state makes.
    let unofficial = Self.keys("group movement militia faction")
    /// Words of bodies that states make.
    let official = Self.keys(
        "nations union ministry department council court agency parliament senate congress assembly commission committee "
            + "bank organization organisation office bureau fund treaty nato government police university administration "
            + "programme program house duma rada knesset pentagon kremlin eu un service centre center")

    /// Words of armed bodies that no state commands: "the army", "the military" are not they.
    let irregular = Self.keys(
        "rapid rsf democratic sdf free fsa arakan resistance independence wagner azov volunteer lord hezbollah hamas quds "
            + "qassam legion")
    /// Nouns of which one body can be called by several.
    let agencies = Self.keys("agency department bureau office authority service ministry commission")
    /// Nouns for the forces of a state.
    let regular = Self.keys("army military navy")
    /// Words in the names of such forces.
    let forces = Self.keys("army military navy force forces guard guards coastguard troops marines")

    static let shared = BodyNouns(
        "agency: body outlet", "group: body military", "organization: body", "organisation: body", "body:",
        "watchdog: body",
        "alliance: body", "ministry:", "department:", "office:", "court:", "tribunal:", "council:", "committee:",
        "commission:", "bureau:", "institute: school", "university: school", "school: school", "college: school",
        "foundation:", "fund:", "bank:", "union:", "bloc: body", "association:", "federation:", "party: party",
        "company: company", "firm: company", "carmaker: company", "airline: company", "giant: company",
        "newspaper: outlet", "paper: outlet", "broadcaster: outlet", "magazine: outlet", "network: outlet",
        "channel: outlet", "army: military", "military: military", "navy: military", "force: military", "club: team",
        "team: team", "parliament:", "senate:", "congress:", "assembly:", "movement: body party", "militia: body",
        "faction: body party", "hospital:", "museum:", "church:", "charity: body", "think-tank: body", "service:",
        "mission:", "observatory:", "monitor:", "administration:", "authority:", "centre:", "center:", "brigade:",
        "regiment:", "battalion:", "gang:")

    private static func keys(_ words: String) -> Set<WordKey> { Set(words.split(separator: " ").map { WordKey($0) }) }

    private init(_ lines: String...) {
        var lists: [WordKey: Set<GazetteerList>] = [:]
        for line in lines {
            let parts = line.split(separator: ":")
            let names = parts.count > 1 ? parts[1].split(separator: " ") : []
            lists[WordKey(parts[0])] = Set(GazetteerList.allCases.filter { names.contains(Substring("\($0)")) })
        }
        self.lists = lists
    }
}
