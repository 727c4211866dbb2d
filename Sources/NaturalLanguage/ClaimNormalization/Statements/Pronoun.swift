import LanguageModels

/// A personal pronoun of the third person.
struct Pronoun {
    enum Number {
        /// "he", "she".
        case person
        /// "it".
        case thing
        /// "they".
        case plural
    }

    var number: Number
    var isPossessive: Bool
    /// "he", "it", "they": in the form of a subject.
    var isSubject: Bool
    var isMale = false

    /// The forms of a subject for those of an object.
    static let nominatives = ["him": "he", "her": "she", "them": "they", "us": "we"]

    /// The pronoun that a token is, or nil.
    init?(_ table: TokenTable, _ token: Int) {
        switch table.text(token..<token + 1).lowercased() {
        case "he": self.init(number: .person, isPossessive: false, isSubject: true, isMale: true)
        case "him": self.init(number: .person, isPossessive: false, isSubject: false, isMale: true)
        case "his": self.init(number: .person, isPossessive: true, isSubject: false, isMale: true)
        case "she": self.init(number: .person, isPossessive: false, isSubject: true)
        case "her":
            let isBeforeNoun =
                token + 1 < table.count && !table.isPunctuation(token + 1)
                && !table.isAny(token + 1, WordClass.function)
            self.init(number: .person, isPossessive: isBeforeNoun, isSubject: false)
        case "it": self.init(number: .thing, isPossessive: false, isSubject: true)
        case "its": self.init(number: .thing, isPossessive: true, isSubject: false)
        case "they": self.init(number: .plural, isPossessive: false, isSubject: true)
        case "them": self.init(number: .plural, isPossessive: false, isSubject: false)
        case "their": self.init(number: .plural, isPossessive: true, isSubject: false)
        default: return nil
        }
    }

    private init(number: Number, isPossessive: Bool, isSubject: Bool, isMale: Bool = false) {
        self.number = number
        self.isPossessive = isPossessive
        self.isSubject = isSubject
        self.isMale = isMale
    }
}
