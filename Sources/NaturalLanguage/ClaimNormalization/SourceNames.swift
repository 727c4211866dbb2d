import DocumentModel
import LanguageModels

/// Whom the words of a source name: the head of the phrase, or somebody put beside it.
struct SourceNames {
    let context: SourceContext

    private var table: TokenTable { context.table }

    /// The entity that the words are about, or nil.
    func entity(_ tokens: Range<Int>) -> Entity? {
        if tokens.count == 1, let found = pronoun(tokens.lowerBound) { return found }
        return ShortOutletName(context: context).entity(tokens) ?? named(tokens)
    }

    /// "he": the person that coreference found; "who": the person right before it.
    private func pronoun(_ token: Int) -> Entity? {
        if let mention = context.mention(token), mention.kind == .pronoun {
            // "New Delhi, it said, was ...": whoever speaks, it is not the subject of what is said.
            let isSubject =
                token > 1 && table.isShape(token - 1, .comma) && mention.entity != nil
                && context.name(token - 2)?.entity == mention.entity && table.isAny(token, .subjectPronoun)
            if isSubject, !table.isAny(token, .relative) { return nil }
            if mention.entity != nil { return context.entity(mention.entity) }
        }
        guard table.isAny(token, .relative), !table.isWord(token, Key.that), token > 0 else { return nil }
        let before = table.isShape(token - 1, .comma) ? token - 2 : token - 1
        return before >= 0 ? nameEnding(at: before) ?? nounEnding(at: before) : nil
    }

    /// "the minister who said": whom the noun right before means.
    private func nounEnding(at token: Int) -> Entity? {
        guard let mention = context.mention(token), mention.kind == .nominal,
            mention.span.end == table.spans[token].end
        else { return nil }
        return context.entity(mention.entity)
    }

    private func named(_ tokens: Range<Int>) -> Entity? {
        let head = context.head(tokens)
        if let person = firstPerson(head) ?? personAtEnd(tokens) ?? apposed(tokens) { return person }
        let last = head.upperBound - 1
        if let mention = context.mention(last), mention.kind == .nominal { return context.entity(mention.entity) }
        return nameEnding(at: last) ?? outlet(head)
    }

    private static let outletNouns = Outlets.nouns.union([WordKey("news"), WordKey("state")])

    /// "the state-run IRNA news agency": an outlet before the words for what it is.
    private func outlet(_ head: Range<Int>) -> Entity? {
        var last = head.upperBound - 1
        while last > head.lowerBound, context.name(last) == nil, Self.outletNouns.contains(table.keys[last]) {
            last -= 1
        }
        guard last < head.upperBound - 1, let entity = nameEnding(at: last), Outlets.names.contains(entity.name) else {
            return nil
        }
        return entity
    }

    private func nameEnding(at token: Int) -> Entity? {
        guard let mention = context.name(token), mention.type != .nationality,
            mention.span.end == table.spans[token].end
        else { return nil }
        return context.entity(mention.entity)
    }

    private func firstPerson(_ range: Range<Int>) -> Entity? {
        for token in range {
            guard let mention = context.name(token), mention.type == .person else { continue }
            let next = token + 1
            if next < range.upperBound, table.isAny(next, .possessive) { continue }
            // "Trump supporters", "Obama administration": the name only describes a group.
            if mention.span.end < table.spans[range.upperBound - 1].end, describesGroup(mention, range) { return nil }
            return context.entity(mention.entity)
        }
        return nil
    }

    private func describesGroup(_ mention: Mention, _ range: Range<Int>) -> Bool {
        let after = table.tokens(mention.span).upperBound
        return after < range.upperBound && !table.isPunctuation(after) && !table.isAny(after, .adverb)
    }

    /// "Secretary of State Marco Rubio": a name that ends the words before the first comma, without a preposition of
    /// its own.
    private func personAtEnd(_ tokens: Range<Int>) -> Entity? {
        let end = tokens.first { table.isShape($0, .comma) || table.isAny($0, .relative) } ?? tokens.upperBound
        guard end > tokens.lowerBound, let mention = context.name(end - 1), mention.type == .person else { return nil }
        let before = table.firstToken(atOrAfter: mention.span.begin) - 1
        guard !followsPerson(before, tokens), before >= tokens.lowerBound,
            !table.isAny(before, [.preposition, .possessive, .coordinator]), !isOfOther(before, tokens)
        else { return nil }
        return context.entity(mention.entity)
    }

    private static let holding = WordLists.attributions["holding"]
    private static let partisans = WordLists.attributions["partisans"]

    /// "a spokesman for former President (Berg)": past the titles before the name stands the preposition of another's
    /// phrase; not that of an office ("Secretary of State Berg").
    private func isOfOther(_ before: Int, _ tokens: Range<Int>) -> Bool {
        guard table.isAny(before, [.role, .title]) || Self.partisans.contains(table.keys[before]) else { return false }
        var token = before
        while token > tokens.lowerBound, isTitle(token) { token -= 1 }
        guard token > tokens.lowerBound, table.isAny(token, .preposition), !table.isShape(token, .allCapitals) else {
            return false
        }
        return !(table.isWord(token, Key.of) && table.isAny(token - 1, .role) && table.isCapitalized(token - 1))
    }

    private func isTitle(_ token: Int) -> Bool {
        if table.isAny(token, .preposition) { return false }
        if let name = context.name(token), name.type == .person { return false }
        return table.isCapitalized(token) || table.isAny(token, [.role, .title, .determiner, .nationality])
            || Self.holding.contains(table.keys[token]) || table.isPossessiveMark(token)
    }

    /// "Justice Lee and Justice (Berg)": past its title, a name that is joined to another person's.
    private func followsPerson(_ before: Int, _ tokens: Range<Int>) -> Bool {
        var token = before
        while token > tokens.lowerBound, table.isCapitalized(token) || table.isAny(token, .role),
            context.name(token) == nil
        {
            token -= 1
        }
        return token > tokens.lowerBound && table.isAny(token, .coordinator) && context.name(token - 1)?.type == .person
    }

    /// "the spokesman, Senior Captain John Kirby", "a rights group, Green River": a part after a comma that ends with a
    /// name and has nothing else than titles before it.
    private func apposed(_ tokens: Range<Int>) -> Entity? {
        let segments = context.segments(tokens)
        for segment in segments.dropFirst() {
            guard let last = segment.last, let mention = context.name(last), mention.type != .nationality,
                mention.span.end == table.spans[last].end
            else { continue }
            let name = table.tokens(mention.span)
            // "Togo's largest union, the UTT", no list of bodies
            let hasArticle = segments.count == 2 && table.isWord(segment.lowerBound, Key.the)
            let begin = segment.lowerBound + (hasArticle ? 1 : 0)
            let titles = begin..<max(begin, name.lowerBound)
            let isTitled = titles.allSatisfy { table.isAny($0, [.title, .role]) || table.isCapitalized($0) }
            guard isTitled, titles.isEmpty || mention.type == .person, titles.count < 5 else { continue }
            guard mention.type == .person || mention.type == .organization || mention.type == .militaryUnit else {
                continue
            }
            return context.entity(mention.entity)
        }
        return nil
    }
}
