import CLanguageModels

/// A unit of measure or of money, with the words that name it.
public struct UnitOfMeasure: Hashable, Sendable {
    /// Its symbol: UCUM for measures, ISO 4217 for money, or a name that several countries share ("peso").
    public var symbol: String
    /// What it measures (`LENGTH`), or `MONEY`.
    public var dimension: String
    /// How many of the SI unit it is; nil where the word means different units to different people ("ton").
    public var factor: Double?
    /// What is added after that: degrees have another zero.
    public var offset = 0.0
    /// The coherent SI unit of its dimension; empty for money.
    public var standard: String
    /// The words and signs that name it.
    public var names: [String]

    /// The units of the lexicons, measures before money.
    public static let all = shipped { () throws(LexiconFault) in try measures() + money() }

    /// So many of so many ("per 100000"): a ratio to a base that the text tells.
    public static func rate(per base: Int) -> UnitOfMeasure {
        UnitOfMeasure(symbol: "per \(base)", dimension: "RATIO", factor: nil, standard: "", names: [])
    }

    private static func measures() throws(LexiconFault) -> [UnitOfMeasure] {
        try unsafe LexiconText(hearsay_lexicon_units(), "units.txt").rows(5).map {
            let conversion = $0[2].split(separator: "+").map { Double($0) }
            return UnitOfMeasure(
                symbol: String($0[0]), dimension: String($0[1]), factor: conversion.first ?? nil,
                offset: conversion.count > 1 ? conversion[1] ?? 0 : 0, standard: String($0[3]),
                names: $0[4].split(separator: ",").map(String.init))
        }
    }

    private static func money() throws(LexiconFault) -> [UnitOfMeasure] {
        try unsafe LexiconText(hearsay_lexicon_currencies(), "currencies.txt").rows(2).map {
            UnitOfMeasure(
                symbol: String($0[0]), dimension: "MONEY", factor: nil, standard: "",
                names: $0[1].split(separator: ",").map(String.init))
        }
    }
}
