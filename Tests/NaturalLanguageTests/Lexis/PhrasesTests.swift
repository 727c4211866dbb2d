import DocumentModel
import LanguageModels
import NaturalLanguage
import Testing

struct PhrasesTests {
    /// The short way to the words of a name gives what the tokenizer gives, for every name of the lists and some others.
    @Test func wordsAreTheTokenizers() {
        let others = ["cannot", "Gonna Group", "U.S. Army", "People's Party", "Al-Shabaab", " two  blanks ", ""]
        let names = Gazetteer.entries.flatMap(\.names) + others
        #expect(names.filter { Phrases.words($0) != Self.tokens($0) } == [])
    }

    private static func tokens(_ name: String) -> [WordKey] {
        var document = Document(id: "", text: name)
        Tokenizer().annotate(&document)
        let bytes = Array(name.utf8)
        return document.tokens.map { WordKey(bytes, from: $0.span.begin, to: $0.span.end) }
    }
}
