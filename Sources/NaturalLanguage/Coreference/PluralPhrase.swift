/// A noun phrase in the plural, or a plural pronoun: what "they" can mean.
struct PluralPhrase {
    /// The noun or pronoun that the phrase is about.
    var head: Int
    var isSubject: Bool
    /// The mention of people without a name that it is, as a place in the register's entries.
    var entry: Int?
}
