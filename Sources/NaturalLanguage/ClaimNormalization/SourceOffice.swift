import DocumentModel
import LanguageModels

/// What a source's own words say of its office: "the EU's foreign policy chief, Josep Borrell".
struct SourceOffice {
    let context: SourceContext

    private var table: TokenTable { context.table }

    /// The part of the source's words that has the office, and where the office stands in it.
    struct Place: Hashable {
        var segment: Range<Int>
        var office: Range<Int>
    }

    private static let ranks = Set(
        [
            "general", "colonel", "major", "captain", "lieutenant", "sergeant", "admiral", "marshal", "brigadier",
            "commodore", "corporal", "colonel-general", "lieutenant-general", "major-general", "vice-admiral",
        ].map(WordKey.init))

    /// The first office among the words, a military rank only where there is nothing else.
    func place(_ source: Range<Int>) -> Place? {
        let places = context.segments(source).compactMap(office)
        return places.first { !isRank($0.office) } ?? places.first
    }

    /// The description of somebody without a listed office: "a pupil", "engineers".
    ///
    /// `isNamed` tells whether a person is named, who is described in a part of his own.
    func description(_ source: Range<Int>, isNamed: Bool) -> Place? {
        let segments = context.segments(source)
        guard let segment = isNamed ? segments.dropFirst().first(where: isIndefinite) : segments.first else {
            return nil
        }
        let head = context.head(segment)
        guard let last = head.last, PersonNoun(table: table).isPerson(last), context.name(last) == nil,
            !table.isCapitalized(last) || last == table.sentence(of: last).lowerBound
        else { return nil }
        return Place(segment: segment, office: begin(last, head)..<last + 1)
    }

    private func isIndefinite(_ segment: Range<Int>) -> Bool {
        [Key.a, Key.an].contains(table.keys[segment.lowerBound])
    }

    private func isRank(_ office: Range<Int>) -> Bool { office.allSatisfy { Self.ranks.contains(table.keys[$0]) } }

    private func office(_ segment: Range<Int>) -> Place? {
        let limit = segment.first { isLimit($0, segment) } ?? segment.upperBound
        let roles = (segment.lowerBound..<limit).filter { isOffice($0) }
        guard let role = roles.last(where: { !Self.ranks.contains(table.keys[$0]) }) ?? roles.last else { return nil }
        let end = extended(role + 1, segment)
        return Place(segment: segment, office: begin(role, segment)..<end)
    }

    private func isOffice(_ token: Int) -> Bool {
        guard table.isAny(token, .role), !opensBody(token) else { return false }
        // "Secretary" in "Secretary of State Marco Rubio" is an office even where a name begins with it.
        guard let name = context.name(token) else {
            // "Mr. King"
            return !(token > 0 && table.isAny(token - 1, [.maleTitle, .femaleTitle]) && table.isCapitalized(token))
        }
        // "Larry King": the last word of a person's name is a surname.
        let isLast = table.spans[token].end == name.span.end
        return name.type == .person && !isLast
            || name.type == .organization && isLast && !table.isAny(token, .outletHead)
    }

    /// "police commission", "Executive Council of Jewry": a word of the body's name.
    private func opensBody(_ token: Int) -> Bool {
        let next = token + 1
        guard next < table.count, table.isAny(next, [.bodyNoun, .organizationHead]), !table.isAny(next, .role) else {
            return false
        }
        return table.isCapitalized(token) == table.isCapitalized(next)
            && !table.isAny(token, .title) && context.name(token)?.type != .person
    }

    private func isLimit(_ token: Int, _ segment: Range<Int>) -> Bool {
        token > segment.lowerBound && context.name(token) == nil
            && table.isAny(token, .preposition) && !isOfOffice(token)
    }

    /// "Secretary of State", "chief of staff".
    private func isOfOffice(_ token: Int) -> Bool {
        table.isWord(token, Key.of) && table.isAny(token - 1, .role) && token + 1 < table.count
            && !table.isAny(token + 1, [.determiner, .possessive]) && context.name(token + 1) == nil
    }

    /// Goes left over what describes the office: no articles, numbers, possessors and names.
    private func begin(_ role: Int, _ segment: Range<Int>) -> Int {
        var begin = role
        while begin > segment.lowerBound, isModifier(begin - 1) { begin -= 1 }
        // "Moscow-installed governor": a part of a word is none of the office.
        if begin > segment.lowerBound, begin < role, table.isShape(begin, .dash), !table.isShape(begin, .spaceBefore) {
            begin = min(begin + 2, role)
        }
        return begin
    }

    private func isModifier(_ token: Int) -> Bool {
        if let name = context.name(token) { return name.type == .person && table.isAny(token, .role) }
        // "work and pensions secretary": not "the president and army chief".
        if table.isAny(token, .coordinator), token > 0, context.name(token - 1) == nil {
            return !table.isAny(token - 1, [.role, .title, .group]) && !table.isPunctuation(token - 1)
        }
        if table.isAny(token, [.determiner, .number, .possessive, .preposition, .coordinator, .pronoun]) {
            return isOfOffice(token)
        }
        return !table.isPunctuation(token) || table.isShape(token, .dash) && !table.isShape(token, .spaceBefore)
    }

    private func isGlued(_ token: Int) -> Bool { !table.isShape(token, .spaceBefore) && !table.isPossessiveMark(token) }

    /// Past "of State", "of operations" after an office.
    private func extended(_ start: Int, _ segment: Range<Int>) -> Int {
        var end = start
        // "Secretary-General", "Commander-in-Chief"
        while end + 1 < segment.upperBound, table.isShape(end, .dash), isGlued(end), isGlued(end + 1) { end += 2 }
        while end < segment.upperBound, table.isAny(end, .role), context.name(end) == nil { end += 1 }
        guard end + 1 < segment.upperBound, isOfOffice(end) else { return end }
        end += 2
        while end < segment.upperBound, !table.isAny(end, .preposition), !table.isPunctuation(end),
            context.name(end) == nil
        {
            end += 1
        }
        return end
    }
}
