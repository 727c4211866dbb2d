/// The forms of a noun, from its singular.
enum NounInflection {
    private static let irregular = ["man": "men", "woman": "women", "child": "children"]

    /// The singular and each way to write a plural: a word that is none does no harm in a table.
    static func forms(of noun: String) -> [WordKey] {
        let plural: String = noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "es"
        return [noun, noun + "s", plural, irregular[noun] ?? noun].map { WordKey($0) }
    }
}
