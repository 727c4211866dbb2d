import DocumentModel
import LanguageModels

/// Whether what somebody cites can have told him what he says: people, bodies, documents and data, and not what he gives
/// as a reason ("citing his tough approach").
struct CitedSource {
    let context: AttributionContext

    private static let data = WordLists.attributions["data"]

    /// Whether the words from a verb that cites name such a thing.
    func canBe(_ source: Range<Int>) -> Bool {
        let head = Speaker(context: context).head(source)
        let isPeople = head.last.map(PersonNoun(table: context.table).isPerson) ?? false
        return isPeople || Speaker(context: context).canBe(source) && !isPossessed(head)
            || head.contains { Self.data.contains(context.table.keys[$0]) }
    }

    /// "Trump's blue-collar appeal": something of somebody's, which is no name, office or document.
    private func isPossessed(_ head: Range<Int>) -> Bool {
        guard let last = head.last, head.dropLast().contains(where: { context.table.isAny($0, .possessive) }) else {
            return false
        }
        return context.mention(at: last) == nil
            && !context.table.isAny(last, [.role, .group, .documentNoun, .bodyNoun, .organizationHead, .militaryHead])
    }
}
