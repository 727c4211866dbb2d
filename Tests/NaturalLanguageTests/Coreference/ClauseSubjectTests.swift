import DocumentModel
import Testing

/// "Its" is the subject's of its clause, as the parser finds it, and else nobody's.
struct ClauseSubjectTests {
    @Test(
        arguments: [
            ("NATO said Russia had begun to withdraw its troops.", ["its = Russia"]),
            ("Amnesty International said Egypt had failed to protect its people.", ["its = Egypt"]),
            ("NATO said its troops had left.", ["its = NATO"]),
            ("NATO urged Togo to withdraw its troops.", ["its = Togo"]),
            // The subject is somebody or something without a name.
            ("NATO said the rebels had withdrawn its council.", []),
            // A governor is a place's.
            ("NATO closed a road. Its governor wept.", []),
            ("Togo closed a road. Its governor wept.", ["its = Togo"]),
        ] as [(String, [String])])
    func its(text: String, expected: [String]) { #expect(Links.of(text, .pronoun) == expected) }
}

/// Who does something and to whom it is done are two.
struct ObjectPronounTests {
    @Test(
        arguments: [
            ("Ilham Aliyev spoke. Vladimir Putin had apologised to him.", ["him = Ilham Aliyev"]),
            ("Anton Keller thanked him.", []),
            ("Boris Maier spoke. Anton Keller called on him to resign.", ["him = Boris Maier"]),
            ("Anton Keller called on Boris Maier to resign, saying he had failed.", []),
            ("Anton Keller said that Anna Berg thanked him.", ["him = Anton Keller"]),
        ] as [(String, [String])])
    func objects(text: String, expected: [String]) { #expect(Links.of(text, .pronoun) == expected) }
}

/// Who speaks, and who is spoken to.
struct SpeechRoleTests {
    @Test(
        arguments: [
            ("Togo's chief of staff, Anton Keller, told Boris Maier. He said that it rained.", []),
            ("Togo's chief of staff, Anton Keller, spoke. He said that it rained.", ["he = Anton Keller"]),
            ("Anton Keller called Boris Maier a dictator. He denied it.", []),
            ("Anton Keller told Boris Maier that he must go.", []),
            ("Anton Keller praised the officers who arrested a man. He is 34.", []),
            ("Anton Keller praised the officers. He left.", ["he = Anton Keller"]),
        ] as [(String, [String])])
    func he(text: String, expected: [String]) { #expect(Links.of(text, .pronoun) == expected) }
}

/// What is no mention of people of its own.
struct NominalTests {
    @Test(
        arguments: [
            ("In Kharkiv 12 people died.", ["12 people"]),
            ("They fought alongside Russian forces.", ["russian forces"]),
            ("The last major health facility was hit.", []),
            ("The president-elect spoke.", []),
            ("On Monday 12 people died.", ["12 people"]),
            ("Another senior official spoke.", ["another senior official"]),
        ] as [(String, [String])])
    func words(text: String, expected: [String]) {
        let bytes = Array(text.utf8)
        let found = Analysis.parsed(text).mentions.filter { $0.kind == .nominal }.map {
            String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self).lowercased()
        }
        #expect(found == expected)
    }
}
