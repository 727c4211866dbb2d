import DocumentModel
import LanguageModels

/// What follows when attributions are found: their sources, their bounds and chains, and what only the whole text shows.
struct AttributionCompletion {
    let context: AttributionContext
    let tree: SyntaxTree?

    /// The attributions with chains and floating quotations, without those that claim nothing.
    func apply(to found: [Attribution]) -> [Attribution] {
        var all = QuotedAsSayingRule(context: context).apply(divided(sourced(found)))
        all = PassiveAnswerRule(context: context).apply(ColonQuotationRule(context: context).apply(all))
        all = WasHowRule(context: context).apply(ForeignSubjectRule(context: context).apply(to: all))
        all = InnerQuotationRule(context: context).apply(all)
        let silence = SilenceRule(context: context)
        let deeds = tree.map { DeedRule(context: context, tree: $0) }
        let speakers = NonSpeakerRule(context: context)
        all = all.compactMap(AskedAboutRule(context: context).apply).filter {
            !silence.applies(to: $0) && !speakers.applies(to: $0) && !(deeds?.applies(to: $0) ?? false)
        }
        all = RelayedReportRule(context: context).apply(all.map(QuantifierSubjectRule(context: context).apply))
        all = DistinctClaims().apply(WholeQuotationRule(context: context).apply(chained(all)))
        all = StatementBlockRule(context: context).apply(all)
        all += figures(all)
        let bounds = tree.map { SourceBoundsRule(context: context, tree: $0) }
        let lines = SourceLineRule(context: context)
        all = all.map { bounded(bounds?.apply(to: lines.apply(to: $0)) ?? $0) }.sorted { $0.begin < $1.begin }
        return (all + FloatingQuotationRule(context: context, tree: tree).apply(all)).sorted { $0.begin < $1.begin }
    }

    /// The attribution with its claim from its first word to its last one, and the stance that its words have together.
    private func bounded(_ attribution: Attribution) -> Attribution {
        var whole = attribution
        let content = whole.content.map(context.withoutDateline)
        if content != whole.content {
            whole.content = content.compactMap(context.trimmed)
            whole.quotation = context.quotation(of: whole.content)
        }
        whole = DemandedDeedRule(context: context).apply(to: SpokenDayRule(context: context).apply(to: whole))
        whole = AddresseeContentRule(context: context, tree: tree).apply(
            to: LateClauseRule(context: context).apply(to: whole))
        whole.content = whole.content.map(context.balanced)
        return VerdictRule(context: context).apply(to: ConfidantRule(context: context).apply(to: whole))
    }

    /// The attributions with the sources that only the tree tells, and those that only the tree shows.
    private func sourced(_ found: [Attribution]) -> [Attribution] {
        guard let tree else { return found }
        let sources = TreeSource(context: context, tree: tree)
        let passive = HeadlinePassiveRule(context: context, tree: tree)
        let accused = AccusedRule(context: context)
        let agent = PassiveAgentRule(context: context)
        let verb = SourceVerbRule(context: context, tree: tree)
        let place = SourcePlaceRules(context: context, tree: tree)
        var all = found.map { attribution in
            var attribution = accused.apply(to: undated(attribution))
            attribution = verb.apply(to: agent.apply(to: passive.apply(to: place.apply(to: attribution))))
            if attribution.rule == "passive" { return attribution }
            if attribution.links.count == 1, attribution.links[0].source == nil {
                attribution.links[0].source = MissingSourceRule(context: context, sources: sources).source(attribution)
            }
            return undated(attribution)
        }
        let cues = Set(all.flatMap { $0.links.flatMap(\.cue) })
        all += InterruptedClauseRule(context: context, tree: tree).attributions(isTaken: cues.contains)
        let known = Set(all.flatMap { $0.content.joined() + $0.links.flatMap(\.cue) })
        all += DelayedClauseRule(context: context).attributions(isTaken: known.contains)
        let others = Set(all.flatMap { $0.content.joined() + $0.links.flatMap(\.cue) })
        all += AnswerNounRule(context: context).attributions(isTaken: others.contains)
        let taken = Set(all.flatMap { $0.content.joined() + $0.links.flatMap(\.cue) })
        return all + ParsedCueRule(context: context, tree: tree).apply(isTaken: taken.contains).map(undated)
    }

    /// The attribution without a source that is where the report was filed: "SEOUL (Yonhap) - ...".
    private func undated(_ attribution: Attribution) -> Attribution {
        guard let source = attribution.links[0].source,
            case let sentence = context.table.sentence(of: source.lowerBound),
            case let begin = context.withoutDateline(sentence).lowerBound, source.lowerBound < begin
        else { return attribution }
        var undated = attribution
        let cue = attribution.links[0].cue
        let subject = SourceFinder(context: context).subject(before: cue.lowerBound, in: sentence)
        undated.links[0].source =
            context.trimmed(begin..<max(begin, source.upperBound))
            ?? subject.flatMap { $0.lowerBound >= begin ? $0 : nil }
        return undated
    }

    /// What is several claims in one, taken apart; where it overlaps with others it stays whole.
    private func divided(_ found: [Attribution]) -> [Attribution] {
        guard let tree else { return found }
        let coordination = CoordinatedCueRule(context: context, tree: tree)
        let tails = SourceTailRule(context: context, tree: tree)
        let contentTails = ContentTailRule(context: context)
        let noun = NounContentRule(context: context, tree: tree)
        let cut = TrailingSourceRule(context: context)
        let taken = Set(found.flatMap { $0.links.flatMap(\.cue) })
        return found.flatMap { attribution in
            let parts = coordination.apply(to: cut.apply(to: noun.apply(to: attribution)))
                .flatMap(tails.apply).flatMap(contentTails.apply)
            return [parts[0]]
                + parts.dropFirst().filter { part in !part.links.contains { $0.cue.contains(where: taken.contains) } }
        }
    }

    private func chained(_ found: [Attribution]) -> [Attribution] {
        let outer = OuterSourceRule(context: context)
        let inner = InnerSourceRule(context: context)
        let interposed = InterposedSourceRule(context: context)
        let cited = CitedReportRule(context: context)
        let citing = CitingRule(context: context)
        let carrier = CarrierRule(context: context)
        let addressee = OutletAddresseeRule(context: context)
        let nested = NestedQuotationRule(context: context)
        let taken = Set(found.flatMap { $0.links.flatMap(\.cue) + $0.links.compactMap(\.source).joined() })
        let chains = found.map { attribution in
            let whole = outer.apply(to: inner.apply(to: interposed.apply(to: attribution)), isTaken: taken.contains)
            let cites = cited.apply(to: citing.apply(to: whole, isTaken: taken.contains))
            return nested.apply(to: addressee.apply(to: carrier.apply(to: cites)))
        }
        let links = Set(chains.flatMap { $0.links.dropFirst().map(\.cue.lowerBound) } + found.compactMap(citing.reason))
        return chains.filter { !citing.repeats($0, links) }
    }

    /// Estimates of figures that nothing else has found.
    private func figures(_ found: [Attribution]) -> [Attribution] {
        var taken = [Bool](repeating: false, count: context.table.count)
        for token in found.flatMap({ $0.content + $0.links.map(\.cue) }).joined() { taken[token] = true }
        return FigureRule(context: context).apply().filter { figure in
            !(figure.content + figure.links.map(\.cue)).joined().contains { taken[$0] }
        }
    }
}
