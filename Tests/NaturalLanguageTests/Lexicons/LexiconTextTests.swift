import DocumentModel
import LanguageModels
import Testing

/// The lists: what is wrong with a line is told with its place, and every line that we ship can be read.
struct LexiconTextTests {
    @Test func rowsKeepEmptyFields() throws {
        #expect(
            try LexiconText("# a|b|c\nKesra||\n\nBaltara|Q1|x,y\n").checkedRows("towns.txt", 3) == [
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
        let error = #expect(throws: LexiconFault.self) { try LexiconText(text).checkedRows("towns.txt", 3) }
        #expect(error?.description == expected)
    }

    /// Reading the lists ends the program where a line of ours cannot be read.
    @Test func ourListsCanBeRead() {
        #expect(Set(Gazetteer.entries.map(\.list)) == Set(GazetteerList.allCases))
        #expect(Gazetteer.entries.allSatisfy { !$0.name.isEmpty })
    }

    /// A Wikidata id is a Q and a number, and means one thing.
    @Test func identifiers() {
        let known = Gazetteer.entries.filter { $0.kind != .demonym && $0.identifier != nil }
        #expect(known.filter { $0.identifier?.wholeMatch(of: /Q[1-9][0-9]*/) == nil }.map(\.name) == [])
        let names = Dictionary(grouping: known) { $0.identifier ?? "" }.mapValues { Set($0.map(\.name)).sorted() }
        #expect(names.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" } == [])
    }
}
