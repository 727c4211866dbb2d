import DocumentModel
import LanguageModels
import Testing

/// The lists: what is wrong with a line is told with its place, and every line that we ship can be read.
struct LexiconTextTests {
    @Test func rowsKeepEmptyFields() throws {
        #expect(
            try LexiconText("# a|b|c\nKesra||\n\nBaltara|Q1|x,y\n", "towns.txt").rows(3).map(\.fields) == [
                ["Kesra", "", ""], ["Baltara", "Q1", "x,y"],
            ])
    }

    @Test(arguments: [
        (
            "# a|b|c\nKesra|Q1\n",
            "Sources/CLanguageModels/lexicons/towns.txt:2: \"Kesra|Q1\" has 2 fields, and every line of this list has 3, with \"|\" between "
                + "them: write an empty field where nothing is known (the first line of the file says what the fields are)"
        ),
        (
            "Kesra|Q1||x\n",
            "Sources/CLanguageModels/lexicons/towns.txt:1: \"Kesra|Q1||x\" has 4 fields, and every line of this list has 3, with \"|\" between "
                + "them: write an empty field where nothing is known (the first line of the file says what the fields are)"
        ),
        (
            "Kesra||\n||\n",
            "Sources/CLanguageModels/lexicons/towns.txt:2: \"||\" has no name: its first field must say what the line is about"
        ),
    ])
    func faults(text: String, expected: String) {
        let error = #expect(throws: LexiconFault.self) { try LexiconText(text, "towns.txt").rows(3) }
        #expect(error?.description == expected)
    }

    @Test func shorterRows() throws {
        let text = LexiconText("a 1\nb 1 x\n", "cues.txt")
        #expect(try text.rows(2...3, separator: " ").map(\.fields.count) == [2, 3])
        let error = #expect(throws: LexiconFault.self) { try text.rows(3...4, separator: " ") }
        #expect(error?.message.hasPrefix("\"a 1\" has 2 fields, and every line of this list has 3 to 4") == true)
    }

    @Test func meanings() throws {
        let row = try #require(try LexiconText("# word|value|kind\nseven|7|unit\n", "numbers.txt").rows(3).first)
        #expect(try row.number(of: row.fields[1]) == 7)
        #expect(try row.meaning(of: row.fields[2], in: ["unit": 1, "scale": 2]) == 1)
        let number = #expect(throws: LexiconFault.self) { try row.number(of: row.fields[0]) }
        #expect(
            number?.description
                == "Sources/CLanguageModels/lexicons/numbers.txt:2: \"seven|7|unit\" says \"seven\" where it must say a number"
        )
        let kind = #expect(throws: LexiconFault.self) {
            try row.meaning(of: row.fields[2], in: ["tens": 1, "scale": 2])
        }
        #expect(
            kind?.description
                == "Sources/CLanguageModels/lexicons/numbers.txt:2: \"seven|7|unit\" says \"unit\" where it must say one of scale, tens"
        )
    }

    /// Reading the lists ends the program where a line of ours cannot be read.
    @Test func ourListsCanBeRead() {
        #expect(Set(Gazetteer.entries.map(\.list)) == Set(GazetteerList.allCases))
        #expect(Gazetteer.entries.allSatisfy { !$0.name.isEmpty })
        #expect(!Lexicon.shared.cues.isEmpty && !ValueLexicon.shared.words.isEmpty && !UnitOfMeasure.all.isEmpty)
        let phrases: [PhraseList] = [
            .accordingTo, .impersonal, .hedges, .negations, .caveats, .anonymity, .deeds, .verdicts, .restraint,
            .kickers,
            .comparators, .comparatorsAfter, .indicators, .timeReferences, .holidays,
        ]
        #expect(phrases.allSatisfy { !$0.entries.isEmpty })
    }

    /// A Wikidata id is a Q and a number, and means one thing.
    @Test func identifiers() {
        let known = Gazetteer.entries.filter { $0.kind != .demonym && $0.identifier != nil }
        #expect(known.filter { $0.identifier?.wholeMatch(of: /Q[1-9][0-9]*/) == nil }.map(\.name) == [])
        let names = Dictionary(grouping: known) { $0.identifier ?? "" }.mapValues { Set($0.map(\.name)).sorted() }
        #expect(names.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" } == [])
    }
}
