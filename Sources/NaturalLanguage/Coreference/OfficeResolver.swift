import DocumentModel
import LanguageModels

/// "The spokesman", "the president": the last named person before it who holds that office in this text.
struct OfficeResolver {
    let table: TokenTable
    let register: MentionRegister

    func cluster(of nominal: MentionRegister.Entry) -> Int? {
        guard nominal.tokens.count == 2, table.isWord(nominal.tokens.lowerBound, Key.the),
            !table.isAny(nominal.head, .pluralRole)
        else { return nil }
        let office = table.keys[nominal.head]
        let holder = register.entries.last { entry in
            entry.tokens.lowerBound < nominal.tokens.lowerBound && entry.kind == .name && entry.type == .person
                && (entry.role?.contains { table.keys[$0] == office } ?? false)
        }
        return holder?.cluster
    }
}
