import DocumentModel
import LanguageModels

/// "It said", "its spokesman": the body or country that is the subject before it; else nothing.
struct BodyPronouns {
    private let register: MentionRegister
    private let subjects: ClauseSubjects
    private var table: TokenTable { register.table }
    /// The longest sentence that is searched.
    private static let longest = 200
    /// Offices of places: "its governor" is no army's.
    private static let ofPlaces = Set(["governor", "mayor", "governors", "mayors"].map { WordKey($0) })

    init(_ register: MentionRegister, _ tokens: [Token]) {
        self.register = register
        subjects = ClauseSubjects(tokens: tokens)
    }

    /// The pronouns that mean a body.
    func pronouns() -> [MentionRegister.Entry] {
        (0..<table.count).compactMap { token in
            guard speaks(token) || possesses(token), let body = antecedent(token) else { return nil }
            return .init(
                tokens: token..<token + 1, head: token, type: register.clusters.clusters[body].type, kind: .pronoun,
                cluster: body, reason: .onlySubject)
        }
    }

    /// "it has said".
    private func speaks(_ token: Int) -> Bool {
        guard table.isWord(token, Key.it) else { return false }
        let sentence = table.sentence(of: token)
        var next = token + 1
        while sentence.contains(next), table.isAny(next, [.have, .adverb]) { next += 1 }
        return sentence.contains(next) && table.entries[next].cue >= 0 && !table.isAny(next - 1, .be)
    }

    private static let harming = Set(
        "killed kill kills killing captured capture assassinated arrested detained ousted targeted wounded jailed toppled"
            .split(
                separator: " "
            ).map { WordKey($0) })

    /// "its own spokesman", "their leader"; "Israel killed its leader" is another's.
    private func possesses(_ token: Int) -> Bool {
        guard table.isWord(token, Key.its), token == 0 || !Self.harming.contains(table.keys[token - 1]) else {
            return false
        }
        let sentence = table.sentence(of: token)
        return (token + 1..<min(token + 6, sentence.upperBound)).prefix { !table.isPunctuation($0) }
            .contains { table.isAny($0, [.role, .organizationHead, .bodyNoun]) }
    }

    /// The subject of the clause before it in its sentence, quotations aside, else of the sentence before it in its paragraph.
    private func antecedent(_ token: Int) -> Int? {
        let number = Int(table.sentenceOfToken[token])
        let own = table.sentences[number]
        guard token - own.lowerBound < Self.longest else { return nil }
        if table.isWord(token, Key.its) {
            // "NATO said Russia had begun to withdraw its troops": the subject of the clause, or nobody.
            switch subjects.ofClause(around: token) {
            case .word(let head) where !table.isAny(head, [.pronoun, .relative]): return body(at: head, fits: token)
            case .word, .unknown: break
            }
        }
        let isQuoted = (own.lowerBound..<token).contains { table.isShape($0, .quotationMark) }
        if !isQuoted, let subject = subject(own, before: token) {
            return fits(subject, token) && !isContested(subject, token, number) ? subject : nil
        }
        guard number > 0, !table.startsParagraph[number] else { return nil }
        let last = table.sentences[number - 1]
        // "The agency said the hospital was shut. Its director": of two bodies it can be that one of which was said.
        if table.isWord(token, Key.its), isReport(last) { return nil }
        return subject(last, before: token).flatMap { fits($0, token) ? $0 : nil }
    }

    /// Whether another body spoke right before a clause behind what is said ("The army lost a tank, it added"): it may go on.
    private func isContested(_ subject: Int, _ token: Int, _ number: Int) -> Bool {
        guard number > 0, table.isWord(token, Key.it), table.isPunctuation(token - 1) else { return false }
        let last = table.sentences[number - 1]
        return Range(from: last.lowerBound + 1, upTo: last.upperBound).contains { cue in
            guard table.entries[cue].cue >= 0 else { return false }
            let speaker = register.entries(in: cue - 1..<cue).last { isBody($0) && $0.tokens.upperBound == cue }
            return speaker.map { $0.cluster != subject } ?? table.isAny(cue - 1, [.bodyNoun, .organizationHead])
        }
    }

    /// The body of whose name or phrase a token is the head.
    private func body(at head: Int, fits token: Int) -> Int? {
        let sentence = table.sentence(of: head)
        let entry = register.entries(in: max(sentence.lowerBound, head - 8)..<head + 1).last {
            isBody($0) && ($0.tokens.contains(head) || $0.tokens.upperBound == head && $0.type != .geopolitical)
        }
        return entry?.cluster.flatMap { fits($0, token) ? $0 : nil }
    }

    /// A governor is a place's.
    private func fits(_ cluster: Int, _ token: Int) -> Bool {
        let words = token + 1..<min(token + 3, table.sentence(of: token).upperBound)
        guard words.contains(where: { Self.ofPlaces.contains(table.keys[$0]) }) else { return true }
        return register.clusters.clusters[cluster].type == .geopolitical
    }

    /// Whether one body speaks of another.
    private func isReport(_ sentence: Range<Int>) -> Bool {
        let bodies = register.entries(in: sentence).filter(isBody)
        guard let speaker = bodies.first(where: isSpeaker) else { return false }
        return bodies.contains { $0.cluster != speaker.cluster && $0.type != .geopolitical }
    }

    /// The only body that begins a sentence or speaks in it.
    private func subject(_ sentence: Range<Int>, before token: Int) -> Int? {
        guard sentence.count < Self.longest else { return nil }
        let subjects = register.entries(in: sentence.lowerBound..<min(sentence.upperBound, token)).filter {
            isBody($0) && (isFirst($0, sentence) || isSpeaker($0))
        }
        let distinct = Set(subjects.compactMap(\.cluster))
        return distinct.count == 1 ? distinct.first : nil
    }

    private func isBody(_ entry: MentionRegister.Entry) -> Bool {
        guard let cluster = entry.cluster else { return false }
        return [.organization, .militaryUnit, .geopolitical].contains(register.clusters.clusters[cluster].type)
            && entry.type != .nationality
    }

    private func isFirst(_ entry: MentionRegister.Entry, _ sentence: Range<Int>) -> Bool {
        let after = entry.tokens.upperBound
        let begin = entry.tokens.lowerBound
        // "In Darfur alone, it said": a place is not the speaker.
        // "KABUL - Islamic State said": a dateline is no subject.
        if !subjects.isSubject(entry.tokens) { return false }
        return begin - sentence.lowerBound < 2 && !(begin > sentence.lowerBound && table.isAny(begin - 1, .preposition))
            && !(after < table.count && table.isAny(after, [.possessive, .role]))
    }

    private func isSpeaker(_ entry: MentionRegister.Entry) -> Bool {
        let after = entry.tokens.upperBound
        return after < table.count && table.entries[after].cue >= 0
    }
}
