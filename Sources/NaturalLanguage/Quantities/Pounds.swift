import LanguageModels

/// "pound" is money or a weight: a weight where the sentence weighs, or where it hangs on a hyphen ("a 500-pound bomb").
struct Pounds {
    let text: Lexemes

    private static let of = WordKey("of")
    private static let words: Set<WordKey> = [WordKey("pound"), WordKey("pounds")]
    private static let weighing: Set<WordKey> = Set(
        [
            "weigh", "weighs", "weighed", "weighing", "weight", "heavy", "heavier", "lighter", "lose", "lost", "losing",
            "gained", "drop", "dropped", "shed", "baby", "body", "bomb", "bombs", "explosives", "warhead", "lbs",
            "boxer", "fish", "meat", "ounces",
        ].map { WordKey($0) })
    private static let money = UnitOfMeasure.all.first { $0.symbol == "GBP" }
    private static let weight = UnitOfMeasure.all.first { $0.symbol == "lb" }

    func unit(at index: Int, before limit: Int) -> UnitTable.Match? {
        guard index < limit, text.isAnyWord(index, Self.words),
            let unit = isWeight(index, limit) ? Self.weight : Self.money
        else { return nil }
        return UnitTable.Match(unit: unit, end: index + 1)
    }

    /// "thousands of pounds": money, unless something is weighed ("of explosives").
    func counted(at index: Int, before limit: Int) -> UnitTable.Match? {
        guard index < limit, text.isAnyWord(index, Self.words) else { return nil }
        let isWeight = index + 1 < limit && text.isWord(index + 1, Self.of)
        return (isWeight ? Self.weight : Self.money).map { UnitTable.Match(unit: $0, end: index + 1) }
    }

    private func isWeight(_ index: Int, _ limit: Int) -> Bool {
        if index > 0, text.isDash(index - 1), !text.isSpaced(index) { return true }
        if index > 1, text.isAny(index - 1, .scale), text.word(index - 1).number >= 1e6 { return false }
        let reach = max(0, index - 20)..<min(limit, index + 8)
        return reach.contains { text.isAnyWord($0, Self.weighing) }
    }
}
