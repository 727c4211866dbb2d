import DocumentModel
import LanguageModels

/// "The port is shut, two officials said, TASS reported": two reporting clauses one after the other are a chain.
struct RelayedReportRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    /// What was found, with the chains in the place of what was read into their words.
    func apply(_ found: [Attribution]) -> [Attribution] {
        var all = found
        for attribution in found {
            guard let chain = chain(attribution) ?? before(attribution), let whole = chain.content.first else {
                continue
            }
            let taken = [whole] + chain.links.map(\.cue)
            all.removeAll { other in
                (other.content + other.links.map(\.cue)).contains { part in taken.contains { $0.overlaps(part) } }
            }
            all.append(chain)
        }
        return all
    }

    /// The chain of an attribution that claims no more than that somebody said: "two officials said".
    private func chain(_ attribution: Attribution) -> Attribution? {
        guard attribution.links.count == 1, attribution.quotation == .indirect, let outer = attribution.links.first,
            let source = outer.source, let report = attribution.content.last, report.count < Self.longest,
            report.upperBound < source.lowerBound, !outer.cue.isEmpty,
            case let sentence = table.sentence(of: report.lowerBound), sentence.contains(outer.cue.lowerBound),
            let group = verb(endingReport: report, sentence), group.form == .finite,
            group.cue.frames.contains(.clause), !group.cue.frames.contains(.weak),
            let inner = SourceFinder(context: context).subject(before: group.tokens.lowerBound, in: sentence),
            Speaker(context: context).canBe(inner), inner.lowerBound > sentence.lowerBound + 2,
            table.isShape(inner.lowerBound - 1, .comma), report.lowerBound <= inner.lowerBound,
            let content = context.trimmed(sentence.lowerBound..<inner.lowerBound - 1)
        else { return nil }
        var chain = attribution
        chain.links.append(.init(group, source: inner))
        chain.content = [context.withoutDateline(content)]
        chain.quotation = context.quotation(of: chain.content)
        chain.rule = "chain"
        return chain
    }

    /// "said", "said on Telegram": the last verb of a report, with nothing but an occasion behind it.
    private func verb(endingReport report: Range<Int>, _ sentence: Range<Int>) -> VerbGroup? {
        if let group = context.verbs.group(at: report.upperBound - 1, in: sentence) { return group }
        let outer = OuterSourceRule(context: context)
        return Range(from: max(report.lowerBound, report.upperBound - Self.longestOccasion), upTo: report.upperBound)
            .reversed().lazy.compactMap { context.verbs.group(at: $0, in: sentence) }.first
            .flatMap { outer.endsReport($0, report.upperBound, sentence) ? $0 : nil }
    }

    private static let longestOccasion = 9

    /// The chain of an attribution whose claim goes on with another reporting clause: ", TASS reported on Monday".
    private func before(_ attribution: Attribution) -> Attribution? {
        guard attribution.links.count == 1, attribution.quotation == .indirect, let link = attribution.links.first,
            let source = link.source, let last = attribution.content.last, !link.cue.isEmpty,
            source.upperBound <= link.cue.lowerBound, last.lowerBound == link.cue.upperBound + 1,
            let outer = OuterSourceRule(context: context).outer(after: link.cue.upperBound, isTaken: { _ in false }),
            outer.source?.lowerBound == last.lowerBound,
            case let sentence = table.sentence(of: source.lowerBound), source.lowerBound > sentence.lowerBound + 2,
            table.isShape(source.lowerBound - 1, .comma),
            let content = context.trimmed(sentence.lowerBound..<source.lowerBound - 1)
        else { return nil }
        var chain = attribution
        chain.links = [outer, link]
        chain.content = [context.withoutDateline(content)]
        chain.quotation = context.quotation(of: chain.content)
        chain.rule = "chain"
        return chain
    }

    private static let longest = 60
}
