import DocumentModel
import Testing

/// Offices and those for whom their holders speak; a table a rule.
struct OfficeTests {
    @Test(arguments: [
        ("US National Security Council Spokesperson John Kirby spoke.", "US National Security Council Spokesperson"),
        ("Ukrainian President Zelenskyy spoke.", "Ukrainian President"),
        ("Secretary of State Marco Rubio spoke.", "Secretary of State"),
        ("Iran's foreign minister Abbas Araghchi spoke.", "foreign minister"),
        ("Mayor Anna Berg spoke.", "Mayor"),
        ("Togo killed rebel leader Anna Berg.", "rebel leader"),
        ("The police arrested Colonel Anna Berg.", "Colonel"),
        ("The wife of President Anna Berg left.", "President"),
        ("Several people, including deputy minister Anna Berg, left.", "deputy minister"),
        ("Critics of Prime Minister Anna Berg left.", "Prime Minister"),
        ("The party picked state Sen. Anna Berg.", "state Sen."),
        ("The former state senator Anna Berg left.", "former state senator"),
        ("The department will state President Anna Berg's view.", "President"),
        ("The Department of Energy secretary Anna Berg spoke.", "Department of Energy secretary"),
    ])
    func beforeTheName(text: String, role: String) { #expect(Self.person(text)?.role == role) }

    @Test(arguments: [
        ("Sudan's army chief, Anna Berg, spoke.", "army chief"),
        ("A spokesman for the port, John Kirby, spoke.", "spokesman for the port"),
        ("The mayor of Berlin, Anna Berg, spoke.", "mayor of Berlin"),
        ("A military spokeswoman, Major Anna Berg, spoke.", "military spokeswoman"),
        ("He met the governor, Anna Berg.", "governor"),
    ])
    func beforeAComma(text: String, role: String) { #expect(Self.person(text)?.role == role) }

    @Test(arguments: [
        ("Anna Berg, a spokeswoman for the Red Cross, spoke.", "spokeswoman for the Red Cross"),
        ("Anna Berg, the agency's head of operations, spoke.", "head of operations"),
        ("Anna Berg, 45, a teacher who fled, spoke.", "teacher"),
        ("Anna Berg, the opposition leader poisoned by Togo, spoke.", "opposition leader"),
        ("Anna Berg, chair of the US Federal Reserve, spoke.", "chair of the US Federal Reserve"),
        ("Major General John Kirby, the defence spokesman, spoke.", "defence spokesman"),
        ("Anna Berg, an adviser to the campaign and an associate professor, spoke.", "adviser to the campaign"),
    ])
    func afterTheName(text: String, role: String) { #expect(Self.person(text)?.role == role) }

    /// Neither a list of people nor a listener is an office.
    @Test(arguments: [
        "The ministers, Anna Berg and John Kirby, spoke.",
        "After a meeting with the minister, Anna Berg spoke.",
        "Anna Berg, who met the minister, spoke.",
        "They charged Anna Berg, with investors in the room, and left.",
        "They met Anna Berg, President Joe Biden and others.",
        "Dr. Anna Berg spoke.",
        "Anna Berg, of Merseyside Police, spoke.",
    ])
    func noOffice(text: String) { #expect(Self.person(text)?.role == nil) }

    @Test(arguments: [
        ("Iran's foreign minister, Abbas Araghchi, spoke.", ["Iran"]),
        ("Hungary's Viktor Orbán spoke.", ["Hungary"]),
        ("Anna Berg of Amnesty International spoke.", ["Amnesty International"]),
        ("NATO sent troops, its spokeswoman Anna Berg said.", ["NATO"]),
        ("Russia's ambassador to the United Nations, Anna Berg, spoke.", ["Russia"]),
        ("UNESCO opened a school. Anna Berg, the agency's head, spoke.", ["UNESCO"]),
        ("Anna Berg spoke.", []),
    ])
    func affiliations(text: String, names: [String]) {
        let document = Analysis.extracted(text)
        let person = document.entities.first { $0.type == .person }
        #expect(person?.affiliations.compactMap { id in document.entities.first { $0.id == id }?.name } == names)
    }

    private static func person(_ text: String) -> Entity? {
        Analysis.extracted(text).entities.first { $0.type == .person }
    }
}
