import LanguageModels

/// The words that rules of time name, hashed once.
enum TimeKey {
    static let a = WordKey("a")
    static let an = WordKey("an")
    static let the = WordKey("the")
    static let of = WordKey("of")
    static let `in` = WordKey("in")
    static let on = WordKey("on")
    static let at = WordKey("at")
    static let to = WordKey("to")
    static let and = WordKey("and")
    static let from = WordKey("from")
    static let between = WordKey("between")
    static let half = WordKey("half")
    static let year = WordKey("year")
    static let day = WordKey("day")
    static let week = WordKey("week")
    static let last = WordKey("last")
    static let past = WordKey("past")
    static let next = WordKey("next")
    static let after = WordKey("after")
    static let before = WordKey("before")
    static let now = WordKey("now")
    static let today = WordKey("today")
    static let tonight = WordKey("tonight")
    static let ago = WordKey("ago")
    static let later = WordKey("later")
    static let earlier = WordKey("earlier")
    static let fiscal = WordKey("fiscal")
    static let financial = WordKey("financial")
    static let old = WordKey("old")
    static let other = WordKey("other")
    static let per = WordKey("per")
    static let s = WordKey("s")

    static let articles: Set<WordKey> = [a, an, the]
    static let ordinalEndings: Set<WordKey> = [WordKey("st"), WordKey("nd"), WordKey("rd"), WordKey("th")]

    static func set(_ words: String) -> Set<WordKey> { Set(words.split(separator: " ").map { WordKey($0) }) }
}
