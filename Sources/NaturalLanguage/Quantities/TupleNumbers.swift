import LanguageModels

/// "A pair of drones", "a trio of gunmen": a number as a noun, unless it makes one thing ("a pair of scissors").
struct TupleNumbers {
    let text: Lexemes

    private static let values: [WordKey: Double] = [
        WordKey("pair"): 2, WordKey("duo"): 2, WordKey("trio"): 3, WordKey("quartet"): 4, WordKey("quintet"): 5,
    ]
    private static let of = WordKey("of")
    private static let articles = Set([WordKey("a"), WordKey("the"), WordKey("another")])
    /// What comes in pairs is one thing, or nothing that is counted.
    private static let things = Set(
        """
        scissors glasses sunglasses binoculars trousers pants jeans shorts shoes boots sneakers slippers socks gloves skis skates \
        eyes hands legs arms ears wings pliers tights pyjamas pajamas
        """.split(separator: " ").map { WordKey($0) })

    func number(at start: Int, before limit: Int) -> NumberMatch? {
        guard start + 3 < limit, text.isAnyWord(start, Self.articles), let value = Self.values[text.keys[start + 1]],
            text.isWord(start + 2, Self.of), !text.isAnyWord(start + 3, Self.things),
            !(start + 4 < limit && text.isAnyWord(start + 4, Self.things))
        else { return nil }
        return NumberMatch(value: value, end: start + 2)
    }
}
