import LanguageModels

/// "One in five", "four in ten Americans": so many of a number of people, and not "four in ten days".
struct PeopleOfRatio {
    let text: Lexemes

    private static let people = Set(
        """
        adults americans britons children respondents households families voters women men people workers students employees \
        residents teenagers parents patients pupils germans australians canadians europeans israelis ukrainians russians of \
        said say are were have had believe think thought support supported oppose opposed
        """.split(separator: " ").map { WordKey($0) })
    private static let wholes: Set<Double> = [3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000]

    /// Whether `part` in `whole` is a part of people.
    func isRatio(_ part: NumberMatch, _ whole: NumberMatch, before limit: Int) -> Bool {
        guard (2...1000).contains(whole.value) else { return false }
        if whole.end < limit, text.isAny(whole.end, [.unit, .units]) { return false }
        if part.value == 1 { return true }
        guard part.value == part.value.rounded(), (2..<whole.value).contains(part.value),
            Self.wholes.contains(whole.value), whole.end < limit
        else { return false }
        // "6 in 10 white men"
        for index in whole.end..<min(whole.end + Self.reach, limit) {
            let classes = Lexicon.shared.entry(text.keys[index]).classes
            if text.isAnyWord(index, Self.people) || !classes.isDisjoint(with: [.group, .pluralRole]) { return true }
            let isDescribing =
                text.items[index].kind == .word && classes.isDisjoint(with: WordClass.function)
                && !text.isAny(index, [.unit, .units])
            guard isDescribing else { return false }
        }
        return false
    }

    /// How many words after the whole are looked at.
    private static let reach = 3
}
