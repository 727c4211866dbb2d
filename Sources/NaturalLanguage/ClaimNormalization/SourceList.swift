import DocumentModel
import LanguageModels

/// "France and Germany", "Hamas, Islamic Jihad and Hezbollah": several who speak together are none of them alone.
struct SourceList {
    let context: SourceContext

    private var table: TokenTable { context.table }

    /// Whether the words of a source join two or more speakers.
    func joins(_ source: Range<Int>) -> Bool {
        guard let coordinator = source.dropFirst().first(where: isCoordinator), coordinator + 1 < source.upperBound
        else { return false }
        return isSpeaker(before: coordinator, source) && isSpeaker(after: coordinator, source)
            && !isOne(source, coordinator) && !isApposition(source, coordinator)
    }

    /// "Anna Berg, an economist and tax expert": the coordinator stands in what describes one person, and joins no name.
    private func isApposition(_ source: Range<Int>, _ coordinator: Int) -> Bool {
        let segments = context.segments(source)
        guard let first = segments.first?.last, context.name(first)?.type == .person,
            let part = segments.dropFirst().first(where: { $0.contains(coordinator) }), part.lowerBound < coordinator,
            table.isAny(part.lowerBound, .determiner) || table.isAny(part.lowerBound, .role)
        else { return false }
        let rest = context.head(coordinator + 1..<part.upperBound)
        return !rest.contains { context.name($0)?.type == .person }
    }

    /// "and", "or" between words, not inside of a name.
    private func isCoordinator(_ token: Int) -> Bool {
        guard table.isWord(token, Key.and) || table.isWord(token, Key.or) else { return false }
        return context.mention(token).map { $0.kind != .name } ?? true
    }

    /// Somebody ends right before the coordinator, and nothing before him hangs on another noun.
    private func isSpeaker(before coordinator: Int, _ source: Range<Int>) -> Bool {
        var last = coordinator - 1
        if last > source.lowerBound, table.isShape(last, .comma) { last -= 1 }
        let before = source.lowerBound..<last + 1
        guard !before.contains(where: { isGovernor($0) || table.isAny($0, .relative) }) else { return false }
        // "Anna Berg, the work and pensions secretary": without a comma the words right before it are joined.
        return isSpeaker(last) || last < coordinator - 1 && segmentsHaveSpeaker(before)
    }

    /// "Marco Rubio, the secretary of state": a name before what describes it.
    private func segmentsHaveSpeaker(_ range: Range<Int>) -> Bool {
        context.segments(range).contains { segment in segment.last.map(isSpeaker) ?? false }
    }

    /// A preposition or possessor outside of names: "the head of police and army" is one head.
    private func isGovernor(_ token: Int) -> Bool {
        guard context.name(token) == nil else { return false }
        return table.isAny(token, .preposition) && !(table.isWord(token, Key.of) && table.isAny(token - 1, .role))
    }

    private func isSpeaker(after coordinator: Int, _ source: Range<Int>) -> Bool {
        let rest = coordinator + 1..<source.upperBound
        // "doctors there"
        let last = context.head(rest).last { !Self.places.contains(table.keys[$0]) }
        if last.map({ isSpeaker($0) }) ?? false { return true }
        // "his Chinese counterpart, Wang Yi"
        return table.isAny(rest.lowerBound, .possessive)
            && context.segments(rest).dropFirst().first.map(isPerson) ?? false
    }

    private func isPerson(_ segment: Range<Int>) -> Bool { context.name(segment.upperBound - 1)?.type == .person }

    private static let places = Set(["there", "here"].map(WordKey.init))

    private func isSpeaker(_ token: Int) -> Bool {
        if let mention = context.name(token) { return mention.type != .nationality }
        return table.isAny(token, [.role, .group, .bodyNoun, .organizationHead, .subjectPronoun])
            || table.isAny(token, .nationality) || table.isCapitalized(token)
    }

    /// "the president and commander-in-chief, Berg", "Bosnia and Herzegovina", "rescue and medical teams": one speaker
    /// in several words.
    private func isOne(_ source: Range<Int>, _ coordinator: Int) -> Bool {
        let names = source.compactMap { context.name($0) }
        let text = table.text(source).lowercased()
        if names.contains(where: { context.entity($0.entity)?.name.lowercased() == text }) { return true }
        let second = coordinator + 1
        let isOffice = table.isAny(coordinator - 1, .role) && context.name(coordinator - 1) == nil
        return isOffice && table.isAny(second, .role) && !table.isAny(coordinator - 1, .pluralRole)
            && context.name(second) == nil
    }
}
