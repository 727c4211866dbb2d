import LanguageModels

/// The question that a claim answers.
struct Topic: Hashable {
    /// What is counted or done: `LOSSES`, `DISPLACED`, `DESTROYED AIRCRAFT`, `ASSAULT`.
    var family: String
    /// Wikidata id of the nation or country.
    var country: String?
    /// A town, which tells incidents of a war apart.
    var town: String?
    /// Which part of the nation: soldiers are counted apart from others.
    var part: String?
    /// ISO date of publication, for the war or month.
    var day: String?
    /// A month or year that the claim itself limits its figure to.
    var period: String?
    /// The ISO date from which the figure counts.
    var since: String?
    /// The ISO date of the day or days that a figure is limited to, where they are few.
    var days: String?
    /// Whether the figure is that of one attack, not of a war.
    var isSingle = false
    /// Whether it is about what happened, not about a figure: a war has too many events for one key.
    var isEvent = false

    /// Whether it is about an accident or the forces of nature, which are no part of a war.
    var isMishap = false

    /// Whether neither nation nor place is known.
    var isOpen: Bool { country == nil && town == nil }

    /// The key, in one form for all documents.
    var key: String {
        [family, country ?? "-", place, part ?? mishap ?? "-", time].joined(separator: "|")
    }

    private var war: String? { isMishap ? nil : warOfCountry }

    private var warOfCountry: String? {
        guard let country, let day, !isEvent else { return nil }
        return Conflicts.shared.begin(of: country, at: day)
    }

    /// Whether the war has lasted so long that what is done at one time is not the whole of it.
    var isInLongWar: Bool {
        guard let war = warOfCountry, let day else { return false }
        return Self.months(day) > Self.months(war) + 1
    }

    /// In a nation at war accidents are told apart from the war's month.
    private var mishap: String? { isMishap && warOfCountry != nil ? "ACCIDENT" : nil }

    /// Of a figure towns count only where a war goes on; elsewhere country and month tell what is meant.
    private var place: String { (country == nil || war != nil || isEvent ? town : nil) ?? "-" }

    private var time: String {
        guard let war else { return period ?? month ?? "-" }
        // Of a town, or of one attack: not all that have died there in the war.
        if since == nil, town != nil || isSingle { return town == nil ? days ?? day ?? war : month ?? war }
        // Of a whole nation at war: the dead of a day are not those of the war.
        if let days, town == nil { return days }
        if let since, Self.months(since) > Self.months(war) + 1 { return String(since.prefix(7)) }
        // A month tells little of a war of weeks.
        return period.map { $0.prefix(7) <= war.prefix(7) ? war : $0 } ?? war
    }

    private var month: String? { day.map { String($0.prefix(7)) } }

    /// The months of an ISO date from the year 0.
    private static func months(_ date: String) -> Int {
        let parts = date.split(separator: "-").prefix(2).compactMap { Int($0) }
        return parts.count == 2 ? parts[0] * 12 + parts[1] : 0
    }
}
