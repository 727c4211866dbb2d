import LanguageModels

/// Units of measure and money beside a number.
enum Units {
    private static let symbols: [WordKey: String] = [
        WordKey("$"): "USD", WordKey("US$"): "USD", WordKey("€"): "EUR", WordKey("£"): "GBP", WordKey("¥"): "JPY",
        WordKey("₴"): "UAH", WordKey("₽"): "RUB", WordKey("₪"): "ILS",
    ]
    private static let words: [WordKey: String] = [
        WordKey("%"): "percent", WordKey("percent"): "percent", WordKey("pct"): "percent",
        WordKey("dollars"): "USD", WordKey("dollar"): "USD", WordKey("euros"): "EUR", WordKey("euro"): "EUR",
        WordKey("pounds"): "GBP", WordKey("rubles"): "RUB", WordKey("roubles"): "RUB", WordKey("hryvnias"): "UAH",
        WordKey("hryvnia"): "UAH", WordKey("shekels"): "ILS", WordKey("yen"): "JPY", WordKey("yuan"): "CNY",
        WordKey("km"): "km", WordKey("kilometers"): "km", WordKey("kilometres"): "km", WordKey("miles"): "mi",
        WordKey("meters"): "m", WordKey("metres"): "m", WordKey("tons"): "t", WordKey("tonnes"): "t",
        WordKey("kg"): "kg", WordKey("kilograms"): "kg", WordKey("barrels"): "bbl", WordKey("hectares"): "ha",
    ]
    private static let per = WordKey("per")
    private static let cent = WordKey("cent")

    /// The currency whose sign stands at a token.
    static func currency(_ table: TokenTable, symbolAt index: Int) -> String? { symbols[table.keys[index]] }

    /// The unit that begins at a token, and the token after it.
    static func unit(_ table: TokenTable, after index: Int, before limit: Int) -> (name: String, end: Int)? {
        guard index < limit else { return nil }
        if let name = words[table.keys[index]] ?? symbols[table.keys[index]] { return (name, index + 1) }
        guard index + 1 < limit, table.isWord(index, per), table.isWord(index + 1, cent) else { return nil }
        return ("percent", index + 2)
    }
}
