import DocumentModel
import Testing

/// Statements of claims: names for pronouns.
struct PronounRuleTests {
    @Test(
        arguments: [
            ("Norway said it would not pay.", "Norway would not pay."),
            ("The navy said its ships had left the port.", "The navy's ships had left the port."),
            ("The minister said one sailor had lost his thumb.", "One sailor had lost his thumb."),
            ("Anna Berg said she would sell her house.", "Anna Berg would sell her house."),
            ("The navy said that, as it stands, the port is closed.", "As it stands, the port is closed."),
            // What has happened is so, not who tells of it.
            ("The army said it was an accident.", "It was an accident."),
            ("The Kremlin said it was void.", "It was void."),
            ("NATO said it was ready to help.", "NATO was ready to help."),
            ("The Israeli military said it had struck a store.", "Israel's military had struck a store."),
            ("Oslo said Iran had sent arms. Iran denied it.", "It is true."),
            // Whoever was named before, the holder of an office speaks of himself; of two persons it may be either.
            (
                "Olav Lind met Nils Holm on Monday.\nEgypt's foreign minister said he would travel.",
                "Egypt's foreign minister would travel."
            ),
            ("Olav Lind met Nils Holm on Monday.\nA minister said he would travel.", "A minister would travel."),
            ("Olav Lind told Nils Holm that he must pay.", "He must pay."),
            // another person may be meant
            ("Olav Lind told the president that he must pay.", "He must pay."),
            ("Olav Lind's lawyer said he was ill.", "He was ill."),
            ("A lawyer for Olav Lind told reporters he was ill.", "He was ill."),
            // what is short behind a pronoun
            ("Anna Berg said she's been ill.", "Anna Berg has been ill."),
            ("Anna Berg said she's ready.", "Anna Berg is ready."),
            ("Anna Berg said she'll sell her house.", "Anna Berg will sell her house."),
            ("The mother of a sailor said he had left.", "He had left."),
            ("People close to the president said he was ill.", "He was ill."),
            ("Israel believes it was close to a bomb.", "It was close to a bomb."),
            // the nearer subject may own it
            ("NATO said Norway had begun to withdraw its troops.", "Norway had begun to withdraw its troops."),
            (
                "Amnesty International said Egypt had failed to protect its people.",
                "Egypt had failed to protect its people."
            ),
            ("Norway urged Peru to sell its ships.", "Peru should sell its ships."),
            // a country's, not the ministry's
            ("Norway's defence ministry said its airspace was closed.", "Its airspace was closed."),
            // one of several, or nobody knows who
            (
                "Hamas, Islamic Jihad and Hezbollah said they would respond.",
                "Hamas, Islamic Jihad and Hezbollah would respond."
            ),
            ("\"Olav Lind must go,\" said Nils Holm. Some say he will.", "He will."),
            // another person of the statement may be meant
            (
                "President Anna Berg came to Oslo. The army said a soldier was killed when she stepped on a mine.",
                "A soldier was killed when she stepped on a mine."
            ),
            (
                "President Olav Lind came to Oslo. Police said the suspect told officers he had acted alone.",
                "The suspect told officers he had acted alone."
            ),
            (
                "President Olav Lind came to Oslo. Police said one of the men shot himself before he could be caught.",
                "One of the men shot himself before he could be caught."
            ),
            (
                "Olav Lind came to Oslo. The other gave his answers in writing, according to the navy.",
                "The other gave his answers in writing."
            ),
            ("Police arrested Olav Lind in Oslo. A lawyer said he had been beaten.", "He had been beaten."),
            (
                "Anna Berg came to Oslo. The navy said she would sell one of her houses.",
                "Anna Berg would sell one of her houses."
            ),
            ("A soldier said he had been wounded.", "A soldier had been wounded."),
            ("Olav Lind said the judge knew that he would leave.", "The judge knew that he would leave."),
            (
                "Families of hostages said they had lost their patience.",
                "Families of hostages had lost families of hostages' patience."
            ),
        ] as [(String, String)])
    func statement(text: String, expected: String) {
        #expect(Reader.claims(text, publishedAt: "2024-12-28").last?.statement == expected)
    }
}
