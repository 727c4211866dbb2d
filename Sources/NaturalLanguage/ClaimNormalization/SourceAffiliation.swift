import DocumentModel
import LanguageModels

/// What a source's own words say of the body or country that it speaks for: "a spokesman for the UN human rights
/// office", "its foreign ministry".
struct SourceAffiliation {
    let context: SourceContext

    private var table: TokenTable { context.table }

    private static let bonds = Set(["of", "for", "at", "in", "with", "from", "to"].map(WordKey.init))

    /// The names of the bodies beside an office.
    func names(_ place: SourceOffice.Place) -> [String] {
        var names = before(place.segment.lowerBound..<place.office.lowerBound)
        names += inside(place.office)
        names += after(place.office.upperBound..<place.segment.upperBound)
        if names.isEmpty, let body = body(inside: place.office) ?? possessor(place) {
            names.append(table.text(withPerson(body, place)))
        }
        return distinct(names)
    }

    private static let states = Set(
        [
            "former", "acting", "senior", "top", "deputy", "chief", "new", "interim", "outgoing", "other", "local",
            "unnamed", "multiple",
            "several", "various", "retired", "current", "veteran", "longtime", "many", "some", "most",
        ].map(WordKey.init))

    /// "foreign ministry" in "foreign ministry spokesman".
    private func body(inside office: Range<Int>) -> Range<Int>? {
        guard let body = office.dropLast().first(where: { table.isAny($0, .bodyNoun) }) else { return nil }
        let begin = (office.lowerBound..<body).last { Self.states.contains(table.keys[$0]) }.map { $0 + 1 }
        return (begin ?? office.lowerBound)..<body + 1
    }

    /// "Sanders campaign" in "Sanders campaign manager": a person's name right before the body.
    private func withPerson(_ body: Range<Int>, _ place: SourceOffice.Place) -> Range<Int> {
        guard body.lowerBound == place.office.lowerBound, place.segment.lowerBound < body.lowerBound,
            let name = context.name(body.lowerBound - 1), name.type == .person
        else { return body }
        return table.tokens(name.span).lowerBound..<body.upperBound
    }

    /// "army" in "the army's spokesman", whose name the text does not tell.
    private func possessor(_ place: SourceOffice.Place) -> Range<Int>? {
        let before = place.segment.lowerBound..<place.office.lowerBound
        guard let mark = before.last, table.isPossessiveMark(mark), mark > before.lowerBound,
            table.isAny(mark - 1, [.bodyNoun, .organizationHead, .militaryHead])
        else { return nil }
        let words = before.lowerBound..<mark
        let begin = words.first { !table.isAny($0, [.determiner, .possessive]) } ?? mark
        return begin < mark ? begin..<mark : nil
    }

    /// The names beside a person or a body without an office: "Hungary's Viktor Orbán", "Katie Berg of the Red Cross".
    func names(around source: Range<Int>, except own: String?) -> [String] {
        let segments = context.segments(source)
        guard let first = segments.first else { return [] }
        let head = context.head(first)
        let names = before(head) + after(head.upperBound..<first.upperBound)
        return distinct(names.filter { $0 != own })
    }

    private func distinct(_ names: [String]) -> [String] {
        names.enumerated().filter { !names[..<$0.offset].contains($0.element) }.map(\.element)
    }

    /// Names, resolved nouns and pronouns before an office.
    private func before(_ range: Range<Int>) -> [String] {
        var names: [String] = []
        var last: String?
        for token in range {
            guard let mention = context.mention(token), mention.id != last else { continue }
            last = mention.id
            guard mention.type != .person || isPossessor(mention) else { continue }
            if mention.kind == .pronoun, !table.isAny(token, .possessive) { continue }
            if let name = context.entity(mention.entity)?.name { names.append(name) }
        }
        return names
    }

    private func isPossessor(_ mention: Mention) -> Bool {
        let after = table.tokens(mention.span).upperBound
        return mention.kind == .pronoun || after < table.count && table.isAny(after, .possessive)
    }

    private func inside(_ office: Range<Int>) -> [String] {
        office.compactMap { token in
            guard let name = context.name(token), name.type != .person, !isPortfolio(token) else { return nil }
            return context.entity(name.entity)?.name
        }
    }

    private static let ministers = Set(["minister", "ministers", "secretary"].map(WordKey.init))

    /// "Defense Minister": what a minister is minister of is no name, unless it is known for one.
    private func isPortfolio(_ token: Int) -> Bool {
        token + 1 < table.count && Self.ministers.contains(table.keys[token + 1])
            && GazetteerTable.shared.longest(table, at: token, before: token + 1) == nil
    }

    /// "for the UN human rights office", "at Yale University".
    private func after(_ range: Range<Int>) -> [String] {
        guard let bond = range.first, Self.bonds.contains(table.keys[bond]), bond + 1 < range.upperBound else {
            return []
        }
        let phrase = context.head(bond + 1..<range.upperBound)
        let words = phrase.drop { table.isAny($0, [.determiner, .possessive]) && context.name($0) == nil }
        guard let last = words.last else { return [] }
        if let joined = phrase.first(where: { opensAnother($0, phrase) }), joined > phrase.lowerBound {
            return after(range.lowerBound..<joined)
        }
        let inner = phrase.compactMap { context.name($0).flatMap { context.entity($0.entity)?.name } }
        if let mention = context.mention(last), let entity = context.entity(mention.entity), !isPeople(mention, entity)
        {
            return [entity.name] + inner
        }
        // "the office of the prosecutor", but not "one of the officials"
        let isBody =
            table.isAny(last, [.bodyNoun, .organizationHead, .militaryHead])
            || table.isAny(last, .role) && !table.isAny(last, .pluralRole) && isSpokenFor(range.lowerBound)
        return isBody ? [table.text(words.startIndex..<last + 1)] + inner : inner
    }

    /// "the voters", "tax experts": people without a name are nobody's employer.
    private func isPeople(_ mention: Mention, _ entity: Entity) -> Bool {
        mention.kind == .nominal && mention.type == .person && context.isUnnamed(entity)
    }

    /// "of the Policy Center and | a professor at the Maxwell School".
    private func opensAnother(_ token: Int, _ phrase: Range<Int>) -> Bool {
        table.isAny(token, .coordinator) && context.name(token) == nil && phrase.contains(token + 1)
            && [Key.a, Key.an].contains(table.keys[token + 1])
    }

    private static let office = WordKey("office")

    /// "a spokesman for the prosecutor", "the office of the prosecutor", not "an email from the president".
    private func isSpokenFor(_ bond: Int) -> Bool {
        table.isWord(bond, Key.for) || table.isWord(bond, Key.to) || table.isWord(bond - 1, Self.office)
    }
}
