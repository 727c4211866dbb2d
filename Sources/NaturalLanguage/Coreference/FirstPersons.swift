import DocumentModel
import LanguageModels

/// "I", "my" in a quotation mean the person who speaks it; "we", "our" the body, country or group that does.
///
/// What a single person means by "we" is left open: it is more than he, and the text seldom says who.
struct FirstPersons {
    private static let one = keys("i me my myself")
    private static let many = keys("we us our ours ourselves")

    private static func keys(_ words: String) -> Set<WordKey> { Set(words.split(separator: " ").map { WordKey($0) }) }

    /// Adds the first persons of quotations whose speakers stand beside them.
    static func resolve(_ register: inout MentionRegister) {
        let table = register.table
        let quotations = QuotationFinder(table: table).quotations().filter { quotation in
            quotation.inner.contains { one.contains(table.keys[$0]) || many.contains(table.keys[$0]) }
        }
        guard !quotations.isEmpty else { return }
        var pronouns: [MentionRegister.Entry] = []
        for (quotation, index) in QuotedSpeakers(register).speakers(QuotationFinder(table: table).quotations()) {
            let speaker = register.entries[index]
            guard isSpeaker(speaker, table), !quotations.contains(where: { $0.inner.contains(speaker.head) }) else {
                continue
            }
            let isMany = isMany(speaker, register)
            for token in quotation.inner where (isMany ? many : one).contains(table.keys[token]) {
                guard !register.isNamed(token), !table.isShape(token, .allCapitals) || table.spans[token].count == 1
                else { continue }
                let type = speaker.cluster.map { register.clusters.clusters[$0].type } ?? speaker.type
                pronouns.append(
                    .init(
                        tokens: token..<token + 1, head: token, type: type, kind: .pronoun,
                        cluster: register.unnamed(index), reason: .speaker))
            }
        }
        register.add(pronouns)
    }

    /// A pronoun speaks if it is in the form of a subject and somebody is known by it.
    private static func isSpeaker(_ speaker: MentionRegister.Entry, _ table: TokenTable) -> Bool {
        speaker.kind != .pronoun || speaker.cluster != nil && table.isAny(speaker.head, .subjectPronoun)
    }

    private static func isMany(_ speaker: MentionRegister.Entry, _ register: MentionRegister) -> Bool {
        if speaker.type != .person || register.table.isAny(speaker.head, [.pluralRole, .group, .they]) { return true }
        return speaker.cluster.map { register.clusters.clusters[$0].type != .person } ?? false
    }
}
