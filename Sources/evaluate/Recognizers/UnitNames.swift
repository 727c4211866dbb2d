import LanguageModels

/// The names that Recognizers-Text gives to units.
enum UnitNames {
    /// Names that are not among the words of the unit's lexicon entry.
    private static let names: [String: Set<String>] = [
        "Dollar": ["USD"], "Pound": ["GBP", "lb"], "Cent": ["cent"], "Pence": ["pence"], "Franc": ["franc"],
        "Sen": ["sen"],
        "F": ["degF"], "C": ["degC"], "K": ["K"], "Degree": ["deg"], "Year": ["a"], "Month": ["mo"], "Week": ["wk"],
        "Day": ["d"], "Age": ["a"], "Ton": ["ton", "t"], "Metric ton": ["t"], "Bitcoin": ["BTC"], "Dram": ["dram"],
    ]
    private static let byName: [String: String] = {
        var names: [String: String] = [:]
        for unit in UnitOfMeasure.all { for name in unit.names where names[name] == nil { names[name] = unit.symbol } }
        return names
    }()
    private static let dimensions: [String: String] = .init(
        UnitOfMeasure.all.map { ($0.symbol, $0.dimension) }, uniquingKeysWith: { first, _ in first })

    static func isSame(_ gold: String, _ symbol: String) -> Bool {
        if let symbols = names[gold] { return symbols.contains(symbol) }
        return byName[gold.lowercased()] == symbol
    }

    /// Whether a unit is of the kind that a model looks for.
    static func belongs(_ symbol: String, _ file: String) -> Bool {
        let dimension = dimensions[symbol] ?? ""
        switch file {
        case "AgeModel": return dimension == "AGE"
        case "CurrencyModel": return dimension == "MONEY"
        case "TemperatureModel": return dimension == "TEMPERATURE" || dimension == "ANGLE"
        default: return !["AGE", "MONEY", "TEMPERATURE", "RATIO"].contains(dimension)
        }
    }
}
