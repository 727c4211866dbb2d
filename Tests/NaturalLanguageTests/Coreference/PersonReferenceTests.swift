import DocumentModel
import Testing

/// Surnames, offices and pronouns of persons that more than one can be meant by.
struct PersonReferenceTests {
    @Test(
        arguments: [
            // A surname alone means the one named before, not one who comes later.
            (
                "John Carver won. Carver thanked his team. Mary Carver came second.", .name,
                ["john carver = John Carver", "carver = John Carver", "mary carver = Mary Carver"]
            ),
            ("Mr Johnson met Mrs Johnson.", .name, ["johnson = Johnson", "johnson = Johnson"]),
            // The office of another body, of one more, or of one of two is nobody's.
            ("NATO spokesman Farid Haddad spoke. The spokesman for Hamas denied it.", .nominal, []),
            ("President Anna Berg said that the president of Togo had called.", .nominal, []),
            (
                "The port's spokesman Farid Haddad said no. A spokesman for a mill said yes. The spokesman left.",
                .nominal, []
            ),
            ("Chadian President Anna Berg and Malian President Farid Haddad met. The president left.", .nominal, []),
            (
                "The port's spokesman, Farid Haddad, said no. The spokesman left.", .nominal,
                ["the spokesman = Farid Haddad"]
            ),
            ("President-elect Anna Berg met Farid Haddad. The president left.", .nominal, []),
            // Ministries write offices large.
            ("Minister Anna Berg spoke. The Minister left.", .nominal, ["the minister = Anna Berg"]),
            (
                "Prime Minister Anna Berg spoke. In Oslo the Prime Minister left.", .nominal,
                ["the prime minister = Anna Berg"]
            ),
            ("Secretary Anna Berg spoke. The Secretary-General left.", .nominal, []),
            // Somebody without a name stands nearer.
            ("Anna Berg resigned. Another senior official said that she doubted it.", .pronoun, []),
            // Who speaks does not name himself, nor call himself "he".
            (
                "Nils Berg spoke on Monday. “Farid Lind wages a war. That is all,” he said.", .pronoun,
                ["he = Nils Berg"]
            ),
            ("“How long must we wait for Nils Berg?” he asked.", .pronoun, []),
            ("Nils Berg spoke on Monday. “He is a liar,” Berg said.", .pronoun, []),
            ("Nils Berg spoke on Monday. “He is a liar,” he said.", .pronoun, ["he = Nils Berg"]),
            ("Hamas released a man. A group of settlers protested. The group left.", .nominal, []),
        ] as [(String, Mention.Kind, [String])])
    func links(text: String, kind: Mention.Kind, expected: [String]) { #expect(Links.of(text, kind) == expected) }

    /// Of two who take part nobody says which one "he" is.
    @Test(
        arguments: [
            ("Anton Keller called Boris Maier a dictator. He rejected the claim.", []),
            ("Anton Keller met with Boris Maier. He said so.", []),
            (
                "Police said Marcus Hill was killed by his neighbour, Terry Boyd. He was charged with murder.",
                ["his = Marcus Hill"]
            ),
            ("Anton Keller spoke. He said so.", ["he = Anton Keller"]),
            // Who was "she" is not "he".
            ("Zhao said she was glad. He left.", ["she = Zhao"]),
            ("Anna Berg met Boris Maier. She said so.", ["she = Anna Berg"]),
        ] as [(String, [String])])
    func twoWhoAgree(text: String, expected: [String]) { #expect(Links.of(text, .pronoun) == expected) }

    /// A surname that the text never tells in full is known in its document only.
    @Test func aLoneSurnameIsOfItsDocument() {
        let ids = Analysis.parsed("Mr Kellerer said so. Anna Berg denied it.").entities.map(\.id)
        #expect(ids == ["local:test:m1", "person:anna-berg"])
    }

    @Test
    func twoOfOneSurnameAreTwo() {
        let document = Analysis.parsed("Mr Johnson met Mrs Johnson.")
        #expect(document.entities.count == 2)
    }
}
