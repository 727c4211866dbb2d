import DocumentModel
import LanguageModels

/// "I" of a direct quotation becomes its speaker, with the verb form that this needs ("I am": X is).
enum SpeakerRule {
    static func apply(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft {
        guard [.direct, .mixed].contains(context.claim.quotation), !context.isClaimerPlural,
            let name = context.claimer, !context.names.isPronoun(name),
            !draft.words.contains(where: { ["myself", "mine"].contains($0.text.lowercased()) })
        else { return draft }
        var draft = draft
        for index in draft.words.indices {
            guard let token = draft.words[index].token, isOfClaimer(token, context) else { continue }
            switch draft.words[index].text == "I" ? "I" : draft.words[index].text.lowercased() {
            case "I":
                draft.words[index].text = name
                if index > 0, let form = inverted[draft.words[index - 1].text] {
                    draft.words[index - 1].text = form
                } else {
                    agree(&draft, after: index, context)
                }
            case "me": draft.words[index].text = name
            case "my": draft.words[index].text = StatementNames.possessive(name)
            default: continue
            }
        }
        return draft
    }

    /// In the quotation itself, not in one inside of it ("The soldier told me, 'I will stay'"), nor beside it.
    private static func isOfClaimer(_ token: Int, _ context: StatementContext) -> Bool {
        let table = context.table
        guard let part = context.claim.content.map({ table.tokens($0) }).first(where: { $0.contains(token) }) else {
            return false
        }
        let begin = max(paragraphBegin(of: token, table), part.lowerBound)
        let isOpened = begin > 0 && begin == part.lowerBound && table.isShape(begin - 1, .quotationMark)
        let marks = (begin..<token).count { table.isShape($0, .quotationMark) } + (isOpened ? 1 : 0)
        guard marks == 0 || !isInSingleMarks(begin..<token, table) else { return false }
        if context.claim.quotation == .mixed,
            let open = (begin..<token).last(where: { table.isShape($0, .quotationMark) }),
            RepeatedWords(table: table, tree: context.tree).opens(at: open, after: part.lowerBound)
        {
            return false
        }
        return marks % 2 == 1 || marks == 0 && context.claim.quotation == .direct
    }

    /// "The soldier told me, ‘I will stay’": behind a single mark that has not been closed.
    private static func isInSingleMarks(_ before: Range<Int>, _ table: TokenTable) -> Bool {
        let last = before.last { ["‘", "’", "'"].contains(table.text($0..<$0 + 1)) }
        return last.map {
            table.text($0..<$0 + 1) == "‘" || table.isShape($0, .spaceBefore) && table.text($0..<$0 + 1) == "'"
        }
            ?? false
    }

    private static func paragraphBegin(of token: Int, _ table: TokenTable) -> Int {
        var number = Int(table.sentenceOfToken[token])
        while number > 0, !table.startsParagraph[number] { number -= 1 }
        return table.sentences[number].lowerBound
    }

    /// "Do I think so?" is asked of the speaker.
    private static let inverted = ["Do": "Does", "do": "does", "Am": "Is", "am": "is", "Have": "Has", "have": "has"]

    private static let contracted = [
        "'m": "is", "\u{2019}m": "is", "'ve": "has", "\u{2019}ve": "has", "'ll": "will", "\u{2019}ll": "will",
    ]

    /// Gives the verb right after the speaker its form for "he" or "she".
    private static func agree(_ draft: inout StatementDraft, after index: Int, _ context: StatementContext) {
        var next = index + 1
        while next < draft.words.count,
            context.isAny(draft.words[next], .adverb) || context.isTag(draft.words[next], Tag.adverb)
        {
            next += 1
        }
        guard next < draft.words.count else { return }
        let word = draft.words[next]
        if let text = contracted[word.text] {
            draft.words[next].text = text
            draft.words[next].isGlued = false
        } else if ["am", "have"].contains(word.text.lowercased()) || isPlainPresent(word, context) {
            draft.words[next].text = Conjugation.shared.thirdPerson(of: word.text.lowercased())
        } else if word.text == "do" {
            draft.words[next].text = "does"
        }
    }

    private static func isPlainPresent(_ word: StatementWord, _ context: StatementContext) -> Bool {
        context.isTag(word, Tag.verb) && context.has(word, "Tense=Pres") && context.has(word, "VerbForm=Fin")
            && !context.isAny(word, .modal)
    }
}
