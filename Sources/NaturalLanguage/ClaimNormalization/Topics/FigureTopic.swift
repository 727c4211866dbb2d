import DocumentModel
import LanguageModels

/// The topic of a claim with a figure: what is counted, of which nation or at which place, since when.
struct FigureTopic {
    let document: Document
    let table: TokenTable
    let nations: NationReader
    let group: FigureGroup
    private let mishap: Mishap
    private let attack: SingleAttack
    /// The last topic of each family.
    private(set) var last: [String: Topic] = [:]

    init(document: Document, table: TokenTable, tree: SyntaxTree?, nations: NationReader) {
        self.document = document
        self.table = table
        self.nations = nations
        mishap = Mishap(document, table)
        attack = SingleAttack(document: document, table: table, tree: tree)
        group = FigureGroup(table: table, tree: tree, nations: nations)
    }

    /// The topic of a claim's first figure that is no part of another, or nil where it has none that others could meet.
    mutating func topic(of claim: Claim) -> Topic? {
        guard let measure = leading(claim), !isForecast(claim, measure) else { return nil }
        let family = family(measure)
        var topic = anchored(family, measure, claim)
        switch group.share(measure) {
        case .unknownPart: return nil
        case .part(let name): topic.part = name
        case .total: if !topic.isOpen { last[family] = topic }
        }
        return topic
    }

    /// A part never stands for its whole; where nothing is told of the whole, the part is what is counted.
    private func leading(_ claim: Claim) -> Measure? {
        claim.measures.first { measure in
            guard measure.indicator != IndicatorReader.unknownWhole else { return false }
            // "destroyed 34 of 37 drones launched": the part counts something else.
            return measure.partOf.map { claim.measures[$0].indicator != measure.indicator } ?? true
        }
    }

    private static let more = WordKey("more")

    /// "could push 10,000 more to flee": those who may come are no total.
    private func isForecast(_ claim: Claim, _ measure: Measure) -> Bool {
        claim.certainty != .trueCertain && table.isWord(table.tokens(measure.quantity.span).upperBound, Self.more)
    }

    /// Dead, and dead and wounded together, answer one question: how great the losses are.
    private func family(_ measure: Measure) -> String {
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
        let published = document.publishedAt.map { String($0.value.prefix(10)) }
        var topic = Topic(family: family, day: measure.asOf ?? published)
        let times = FigurePeriod(document: document, table: table)
        topic.period = times.period(measure, claim)
        topic.days = times.days(measure)
        topic.since = since(measure)
        let thread = last[family]
        topic.part = group.part(measure) ?? (measure.group == nil ? inherited(thread, claim) : nil)
        if let nation = nations.group(measure, claim) {
            topic.country = nation
            topic.town = nations.town(claim, in: nation)
            // The dead of a nation's forces are its losses.
            if topic.part == FigureGroup.forces { topic.part = nil }
        } else if let place = nations.place(claim) {
            topic.country = place.country
            topic.town = place.town ?? nations.capital(claim) ?? (thread?.country == place.country ? thread?.town : nil)
        } else {
            (topic.country, topic.town) = unplaced(claim, topic, thread)
        }
        let continues = thread.map { $0.isMishap && $0.country == topic.country } ?? false
        topic.isMishap = mishap.isMishap(claim, continues: continues && measure.group == nil)
        if topic.period == nil, times.isRate(measure, claim) { topic.part = "RATE" }
        setAttack(&topic, measure, claim, thread)
        return topic
    }

    /// Of one attack the place is what sets it apart, and its day goes on through the text.
    private func setAttack(_ topic: inout Topic, _ measure: Measure, _ claim: Claim, _ thread: Topic?) {
        let goesOn = measure.window == nil && measure.group == nil && thread?.country == topic.country
        topic.isSingle =
            attack.isOne(measure, claim, inLongWar: topic.isInLongWar) || goesOn && thread?.isSingle ?? false
        if goesOn, topic.days == nil { topic.days = thread?.days }
        guard topic.isSingle, topic.town == nil else { return }
        topic.town = attack.site(claim) ?? (goesOn ? thread?.town : nil)
    }

    private static let since = WordKey("since")

    /// The day from which a figure counts; "since the war began" from the first day of the war, which the topic knows.
    private func since(_ measure: Measure) -> String? {
        guard measure.accumulation == .cumulative else { return nil }
        if let begin = measure.window?.begin { return begin }
        let sentence = table.sentence(of: table.tokens(measure.quantity.span).lowerBound)
        return sentence.contains { table.isWord($0, Self.since) } ? "0000" : nil
    }

    /// Where the words name neither nation nor place: a nation that speaks of its own, what was counted before, what the
    /// document is about; never who does it.
    private func unplaced(_ claim: Claim, _ topic: Topic, _ thread: Topic?) -> (String?, String?) {
        let attackers = nations.attackers(claim)
        let claimer = nations.claimer(claim)
        if let claimer, topic.part != FigureGroup.militants, attackers.isEmpty,
            !isOfOthers(claim), claimer != thread?.country || thread == nil
        {
            return (claimer, nil)
        }
        if let thread, !attackers.contains(thread.country ?? "") { return (thread.country, thread.town) }
        // "Pakistan said Indian strikes had killed 31": who is attacked tells of its own dead.
        if !attackers.isEmpty, nations.mentioned(claim) == nil, topic.part != FigureGroup.militants,
            let nation = claimer ?? nations.affiliation(claim), !attackers.contains(nation)
        {
            return (nation, nil)
        }
        guard let nation = nations.mentioned(claim) ?? nations.focus, !attackers.contains(nation.country),
            !isOfOthers(claim) || nation.country != claimer ?? nations.affiliation(claim)
        else { return (nil, nil) }
        return (nation.country, nation.town)
    }

    /// "put their losses at 3,000", "the enemy lost 40": those of whom the text has spoken.
    private func isOfOthers(_ claim: Claim) -> Bool {
        claim.content.map(table.tokens).joined().contains { Self.others.contains(table.keys[$0]) }
    }

    /// "put the number of dead at 93": not only the militants of whom the text has spoken.
    private func inherited(_ thread: Topic?, _ claim: Claim) -> String? {
        let isOfAll = claim.content.map(table.tokens).joined().contains { Self.totals.contains(table.keys[$0]) }
        return isOfAll && thread?.part == FigureGroup.militants ? nil : thread?.part
    }

    private static let totals = WordLists.topics["totals"]
    private static let others = WordLists.topics["others"]
}
