import LanguageModels

/// Nouns that can stand for the same people: "troops", "soldiers".
struct GroupNouns {
    /// The family of each noun; a noun that is not here stands for itself alone.
    private let families: [WordKey: Int]

    static let shared = GroupNouns(
        "troops soldiers forces servicemen", "militants fighters rebels insurgents gunmen militiamen",
        "protesters demonstrators protestors", "residents villagers inhabitants", "migrants refugees evacuees",
        "students pupils", "journalists reporters", "workers employees staff", "doctors medics physicians surgeons",
        "lawmakers legislators mps parliamentarians", "captives hostages", "prisoners detainees inmates",
        "scientists researchers", "rescuers paramedics")

    private init(_ lines: String...) {
        var families: [WordKey: Int] = [:]
        for (number, line) in lines.enumerated() {
            for word in line.split(separator: " ") { families[WordKey(word)] = number }
        }
        self.families = families
    }

    /// Whether two nouns can stand for the same people.
    func agree(_ one: WordKey, _ other: WordKey) -> Bool {
        one == other || families[one] != nil && families[one] == families[other]
    }
}
