/// Why a mention is taken for an entity that was named before: what a trace tells.
enum LinkReason: String {
    case sameEntry = "a name of the same entry of the lists"
    case sameName = "the same name"
    case definedAcronym = "the acronym in parentheses after the name"
    case acronym = "the initials of the name"
    case surname = "the surname of a person named in full"
    case givenName = "the given name of the only person of that name"
    case sameFirstAndLast = "the same first and last name"
    case office = "an office that the person holds in this text"
    case sameBodyOfCountry = "the same body of the same country"
    case nounOfName = "a noun of its name"
    case onlyBodyNear = "the only body near that is called so"
    case onlySubject = "the only body that is a subject before it"
    case nearestPerson = "the person before it who agrees with it"
}
