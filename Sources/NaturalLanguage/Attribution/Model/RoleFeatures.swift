import LanguageModels

/// The features by which each token of a window is judged to be source, cue or content.
struct RoleFeatures {
    let context: FeatureContext
    let window: RoleWindow
    private let subject: Range<Int>?
    private let subjectSteps: UInt64
    /// The attribution of the rules whose cue has the head, or -1.
    private let proposal: Int16

    private var tree: SyntaxTree { context.tree }
    private var table: TokenTable { context.table }
    private var head: Int { window.head }

    init(_ context: FeatureContext, _ window: RoleWindow) {
        self.context = context
        self.window = window
        let subject = context.subject(of: window.head)
        self.subject = subject.map { context.tree.range($0.token) }
        subjectSteps = UInt64(subject?.steps ?? 9)
        let proposals = context.proposals
        proposal = proposals.roles[window.head] == .cue ? proposals.owners[window.head] : -1
    }

    /// Appends the features of a token, apart from what stands before it.
    func append(_ token: Int, to list: inout FeatureList) {
        appendPlace(token, &list)
        appendWords(token, &list)
        appendEdges(token, &list)
        appendQuotation(token, &list)
        appendProposal(token, &list)
    }

    private func appendPlace(_ token: Int, _ list: inout FeatureList) {
        let index = token - window.tokens.lowerBound
        let way = window.ways[index]
        let step = window.steps[index]
        let side = self.side(token)
        let cueKind = context.cueKinds[head]
        list.add(101, way)
        list.add(102, way, tree.tags[token])
        list.add(103, step, tree.lemmas[head])
        list.add(104, step, cueKind)
        list.add(105, step, tree.tags[head], side)
        list.add(106, way, tree.lemmas[head])
        list.add(107, way, tree.forms[head])
        list.add(108, side, distance(token))
        list.add(109, side, distance(token), tree.tags[token])
        list.add(110, step, tree.relations[head], side)
        let branch = Int(window.branches[index])
        if branch >= 0 {
            list.add(111, step, tree.lemmas[branch])
            list.add(112, step, context.classes[branch], side)
            list.add(113, step, tree.tags[branch], tree.tags[head])
        }
        let passed = self.passed(token)
        list.add(114, passed, side)
        list.add(115, passed, step)
    }

    private func appendWords(_ token: Int, _ list: inout FeatureList) {
        let side = self.side(token)
        list.add(116, tree.lemmas[token], side)
        list.add(117, context.outline(token), side, distance(token))
        list.add(118, tree.relations[token], tree.tags[token], side)
        list.add(119, context.outline(token - 1), context.outline(token), side)
        list.add(120, context.outline(token), context.outline(token + 1), side)
        list.add(121, context.outline(token + 1), side)
        list.add(122, context.outline(token - 1), side)
        list.add(123, context.classes[token], side)
        list.add(124, context.cueKinds[token], side)
        list.add(125, tree.lemmas[token], tree.lemmas[head], side)
    }

    private func appendEdges(_ token: Int, _ list: inout FeatureList) {
        let index = token - window.tokens.lowerBound
        let step = window.steps[index]
        let branch = Int(window.branches[index])
        if branch >= 0 {
            let range = tree.range(branch)
            let edge: UInt64 = token == range.lowerBound ? 1 : token + 1 == range.upperBound ? 2 : 0
            list.add(126, step, edge)
            if edge > 0 { list.add(127, step, edge, context.outline(token)) }
        }
        guard let subject else { return }
        let isInside: UInt64 = subject.contains(token) ? 1 : 0
        let edge: UInt64 = token == subject.lowerBound ? 1 : token + 1 == subject.upperBound ? 2 : 0
        list.add(128, isInside, subjectSteps, edge)
        list.add(129, isInside, tree.tags[head], tree.tags[token])
        list.add(130, isInside, context.cueKinds[head], subjectSteps)
        if isInside == 1 { list.add(131, context.classes[token], tree.lemmas[head]) }
    }

    private func appendQuotation(_ token: Int, _ list: inout FeatureList) {
        let isQuoted: UInt64 = context.context.isQuoted(token) ? 1 : 0
        let isHeadQuoted: UInt64 = context.context.isQuoted(head) ? 2 : 0
        let state = isQuoted | isHeadQuoted
        let step = window.steps[token - window.tokens.lowerBound]
        list.add(132, state, side(token))
        list.add(133, state, step)
        list.add(134, state, side(token), tree.lemmas[head])
        list.add(135, state, side(token), context.outline(token))
    }

    private func appendProposal(_ token: Int, _ list: inout FeatureList) {
        let role = self.proposed(token)
        list.add(136, role, ruleName)
        list.add(137, role, proposed(token - 1), proposed(token + 1))
        list.add(138, role, tree.tags[token], ruleName)
        list.add(139, role, window.steps[token - window.tokens.lowerBound])
        list.add(140, role, context.outline(token))
        list.add(141, role, context.proposals.name(token), ruleName)
        list.add(142, role, tree.lemmas[head])
    }

    /// What phrase begins at a token and what phrase ends before it.
    private func appendPhrases(_ token: Int, _ side: UInt64, _ list: inout FeatureList) {
        let opened = tree.opened(at: token)
        let closed = tree.closed(at: token - 1)
        let governor =
            tree.heads[opened] >= 0 && Int(tree.heads[opened]) < token ? window.way(Int(tree.heads[opened])) : 0
        list.add(167, tree.relations[opened], context.outline(token), side)
        list.add(168, tree.relations[opened], governor)
        list.add(169, tree.relations[closed], context.outline(token), side)
        list.add(170, tree.relations[opened], tree.relations[closed], side)
        list.add(171, tree.relations[opened], tree.lemmas[opened], side)
        list.add(172, tree.relations[opened], context.outline(token - 1), context.outline(token))
    }

    private var ruleName: UInt64 { proposal < 0 ? 0 : context.proposals.names[Int(proposal)] }

    /// The role of a token as the rules propose it: 0-3 in the attribution of this cue, 4-7 in another one.
    private func proposed(_ token: Int) -> UInt64 {
        guard window.tokens.contains(token) else { return 9 }
        let role = UInt64(context.proposals.roles[token].rawValue)
        return proposal >= 0 && context.proposals.owners[token] == proposal ? role : role + 4
    }

    private func side(_ token: Int) -> UInt64 { token < head ? 0 : token > head ? 1 : 2 }

    private func distance(_ token: Int) -> UInt64 {
        let distance = abs(token - head)
        return UInt64(distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : distance < 30 ? 7 : 8)
    }

    /// The marks and cues between a token and the head: commas (to 2), and whether another cue stands there.
    private func passed(_ token: Int) -> UInt64 {
        let between = token < head ? token + 1..<head : min(head + 1, token)..<token
        guard between.count < 40 else { return 7 }
        var commas: UInt64 = 0
        var cue: UInt64 = 0
        for index in between {
            if table.isShape(index, [.comma, .semicolon, .colon, .dash]) { commas = min(2, commas + 1) }
            if context.proposals.roles[index] == .cue, context.proposals.owners[index] != proposal { cue = 1 }
        }
        return commas * 2 + cue
    }

    /// Appends the features of the step from the token before to this one.
    func appendTransition(_ token: Int, to list: inout FeatureList) {
        list.add(151, 0)
        list.add(152, context.outline(token - 1), tree.tags[token])
        list.add(153, tree.tags[token])
        list.add(154, context.outline(token - 1))
        let index = token - window.tokens.lowerBound
        let isSame: UInt64 = index > 0 && window.branches[index] == window.branches[index - 1] ? 1 : 0
        list.add(155, isSame, window.steps[index])
        list.add(156, proposed(token - 1), proposed(token))
        list.add(157, ruleName, proposed(token - 1), proposed(token))
        let quoted: UInt64 =
            (context.context.isQuoted(token) ? 1 : 0) | (token > 0 && context.context.isQuoted(token - 1) ? 2 : 0)
        list.add(158, quoted, side(token))
        list.add(159, token == head ? 1 : token == head + 1 ? 2 : 0, tree.lemmas[head])
        list.add(160, token == head ? 1 : token == head + 1 ? 2 : 0, context.cueKinds[head])
        list.add(161, context.outline(token), isSame)
        list.add(162, isSame, window.ways[index])
        let isSentence: UInt64 = token > 0 && table.sentenceOfToken[token] != table.sentenceOfToken[token - 1] ? 1 : 0
        list.add(163, isSentence, quoted)
        list.add(164, tree.relations[token], isSame)
        guard index > 0 else { return }
        list.add(165, window.steps[index - 1], window.steps[index])
        list.add(166, window.ways[index - 1], window.ways[index])
        appendPhrases(token, side(token), &list)
    }
}
