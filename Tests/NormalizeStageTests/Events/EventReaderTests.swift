import DocumentModel
import Testing

/// Who does what to whom in the event of a claim.
struct EventReaderTests {
    @Test(
        arguments: [
            ("31,000 soldiers killed, Berg said.", "kill | - | 31,000 soldiers"),
            ("Gunmen killed at least 133 people in Oslo, Berg said.", "kill | Gunmen | -"),
            ("A strike on Kharkiv killed four people, Berg said.", "kill | A strike on Kharkiv | four people"),
            ("Berg said the convoy was attacked by gunmen near Oslo.", "attack | gunmen | the convoy"),
            ("Berg said the bus was hit by a drone.", "hit | a drone | the bus"),
            ("Berg said rebels struck the port.", "strike | rebels | the port"),
            ("Berg said the men were detained by Saturday.", "detain | - | the men"),
            ("Berg said missiles could be fired from the base.", "-"),
            ("Berg said missiles had been fired from the base.", "fire | - | missiles"),
            ("Berg spoke of a shell that hit a bus.", "hit | a shell | a bus"),
        ] as [(String, String)])
    func arguments(text: String, expected: String) {
        let document = Reader.document(text, publishedAt: "2024-12-28")
        guard let event = document.claims?.first?.event else {
            #expect(expected == "-")
            return
        }
        let roles = ["ACTOR", "RECIPIENT"].map { role in
            event.arguments.first { $0.role == role }.map { words($0, document) } ?? "-"
        }
        #expect(([event.predicate] + roles).joined(separator: " | ") == expected)
    }

    private func words(_ argument: ClaimEvent.Argument, _ document: Document) -> String {
        let span = argument.span ?? document.mentions.first { $0.id == argument.mention }?.span
        return span.map { String(decoding: Array(document.text.utf8)[$0.begin..<$0.end], as: UTF8.self) } ?? "-"
    }
}
