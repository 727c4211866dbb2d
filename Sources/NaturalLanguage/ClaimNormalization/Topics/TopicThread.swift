import DocumentModel
import LanguageModels

/// Follows through a document what its figures are about: "the toll" is the one that was spoken of before.
struct TopicThread {
    private let document: Document
    private let table: TokenTable
    private let nations: NationReader
    private var last: [String: Topic] = [:]
    private var previous: Topic?

    init(document: Document, table: TokenTable) {
        self.document = document
        self.table = table
        nations = NationReader(document, table)
    }

    /// The topic of the next claim in text order.
    mutating func topic(of claim: Claim) -> Topic? {
        if let measure = claim.measures.first, let family = family(measure, claim) {
            let topic = anchored(family, measure, claim)
            if !topic.isOpen { last[family] = topic }
            previous = topic
            return topic
        }
        if AnaphoricClaim(table: table).isAnaphoric(claim) { return previous }
        previous = event(claim)
        return previous
    }

    /// Dead, and dead and wounded together, answer one question: how great the losses are.
    private func family(_ measure: Measure, _ claim: Claim) -> String? {
        switch measure.indicator {
        case "KILLED", "KILLED_OR_WOUNDED": return "LOSSES"
        case "DESTROYED", "INTERCEPTED", "FIRED":
            let words = measure.group?.span.map(table.tokens) ?? 0..<0
            let thing = words.lazy.compactMap { CountedThings.shared.class(of: table.keys[$0]) }.first
            return [measure.indicator, thing ?? lastThing(measure.indicator)].compactMap(\.self).joined(separator: " ")
        default: return measure.indicator
        }
    }

    private func lastThing(_ indicator: String) -> String? {
        last.keys.sorted().last { $0.hasPrefix(indicator + " ") }?.split(separator: " ").last.map(String.init)
    }

    private func anchored(_ family: String, _ measure: Measure, _ claim: Claim) -> Topic {
        var topic = Topic(family: family, day: measure.asOf, period: period(measure, claim))
        let thread = last[family]
        topic.part = part(measure) ?? (measure.group == nil ? thread?.part : nil)
        if let nation = nations.group(measure, claim) {
            topic.country = nation
            topic.town = nations.town(claim, in: nation)
            // The dead of a nation's forces are its losses.
            if topic.part == "FORCES" { topic.part = nil }
        } else if let place = nations.place(claim) {
            topic.country = place.country
            topic.town = place.town ?? (thread?.country == place.country ? thread?.town : nil)
        } else {
            (topic.country, topic.town) = unplaced(claim, topic, thread)
        }
        return topic
    }

    /// Where the words name neither nation nor place: a nation that speaks of its own, what was counted before, what the
    /// document is about; never who does it.
    private func unplaced(_ claim: Claim, _ topic: Topic, _ thread: Topic?) -> (String?, String?) {
        let attackers = nations.attackers(claim)
        if let claimer = nations.claimer(claim), topic.part != "MILITANTS", attackers.isEmpty, !isOfOthers(claim),
            claimer != thread?.country || thread == nil
        {
            return (claimer, nil)
        }
        if let thread, !attackers.contains(thread.country ?? "") { return (thread.country, thread.town) }
        guard let nation = nations.mentioned(claim) ?? nations.focus, !attackers.contains(nation.country) else {
            return (nil, nil)
        }
        return (nation.country, nation.town)
    }

    /// "put their losses at 3,000": those of whom the text has spoken.
    private func isOfOthers(_ claim: Claim) -> Bool {
        claim.content.map(table.tokens).joined().contains { Self.others.contains(table.keys[$0]) }
    }

    private static let others = keys("their they them")

    private static let parts: [(String, Set<WordKey>)] = [
        ("FORCES", keys("soldier soldiers troops police policemen officers servicemen marines sailors")),
        ("MILITANTS", keys("militant militants terrorists insurgents jihadists")),
    ]

    private static func keys(_ words: String) -> Set<WordKey> { Set(words.split(separator: " ").map { WordKey($0) }) }

    /// Soldiers are counted apart where the group is no nation's.
    private func part(_ measure: Measure) -> String? {
        guard let span = measure.group?.span else { return nil }
        let tokens = table.tokens(span)
        let hasNation = nations.membership(in: span) != nil
        return Self.parts.first { _, words in tokens.contains { words.contains(table.keys[$0]) } }
            .flatMap { name, _ in hasNation && name == "FORCES" ? nil : name }
    }

    /// A month or year that the figure is limited to.
    private func period(_ measure: Measure, _ claim: Claim) -> String? {
        guard measure.accumulation == .period else { return nil }
        let times = claim.content.flatMap { document.times(in: $0) }
        guard let value = times.first(where: { $0.type == .date && $0.begin == measure.window?.begin })?.value else {
            return nil
        }
        let isMonth = value.count == 7 && !value.contains("W") && value.allSatisfy { $0.isNumber || $0 == "-" }
        return isMonth || value.count == 4 && value.allSatisfy(\.isNumber) ? value : nil
    }

    /// The topic of a claim without figures: what happened to what.
    private func event(_ claim: Claim) -> Topic? {
        guard let event = claim.event,
            ["ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "AGREE", "PROTEST"].contains(event.type)
        else { return nil }
        let words = claim.content.map(table.tokens).joined()
        let thing = words.lazy.compactMap { CountedThings.shared.class(of: table.keys[$0]) }.first { $0 != "OTHER" }
        if let thing, let topic = last["DESTROYED " + thing] { return topic }
        var topic = Topic(family: [event.type, thing].compactMap(\.self).joined(separator: " "), day: day)
        let place = nations.place(claim) ?? nations.mentioned(claim) ?? nations.focus
        (topic.country, topic.town) = (place?.country, place?.town)
        return topic.isOpen ? nil : topic
    }

    private var day: String? { document.publishedAt.map { String($0.value.prefix(10)) } }
}
