/// Abbreviations: words to which a full stop belongs.
enum Abbreviation {
    /// What may follow an abbreviation.
    enum Kind: UInt8 {
        /// A name or number follows: never the end of a sentence (`Mr.`, `p.`).
        case leading = 1
        /// It may stand at the end of a sentence (`Inc.`, `etc.`).
        case trailing = 2
        /// A time of day (`a.m.`).
        case time = 3
    }

    private static let leading = """
        mr mrs ms mssrs messrs dr prof rev fr hon st ste mt ft gen lt lieut col sgt maj capt cpl cmdr adm brig pvt cdr
        sen rep reps sens gov pres supt det insp amb sec treas mme mlle sr. herr mgr vs v viz cf e.g i.e eg ie al
        no nos fig figs vol vols pp art ch chap op ed eds trans approx ca est ext tel fax attn dept div univ assn
        n° nº pp p c
        """
    private static let trailing = """
        inc ltd co corp llc plc bros jr sr esq etc ave blvd rd hwy jan feb mar apr jun jul aug sep sept oct nov dec
        mon tue tues wed thur thurs fri sat sun lb lbs oz yrs hrs mins approx est ph.d m.d b.a m.a m.sc b.sc d.phil
        ariz ark cal calif colo conn del fla ill ind kan ky la mass md mich minn miss mont neb nev okla ore pa penn tenn tex
        va vt wash wis wyo d.c u.s u.k u.n e.u u.s.a a.k.a m.sc ph misc dec avg min max incl
        """
    private static let kinds = WordTable(
        leading.split(whereSeparator: \.isWhitespace).map { ($0, Kind.leading.rawValue) }
            + trailing.split(whereSeparator: \.isWhitespace).map { ($0, Kind.trailing.rawValue) }
            + ["a.m", "p.m", "am", "pm"].map { ($0, Kind.time.rawValue) })
    /// Words that are abbreviations only in front of a number (`No. 5`) or only with a capital (`Mar.`, `Sat.`).
    private static let needsNumber = WordTable("no nos p pp c fig figs vol art ch ext tel fax sec")
    private static let needsCapital = WordTable(
        "mar apr jun jul sat sun wed mon fri dec del ill ind la mass miss ore pa wash art est ed max min in col gen rep hon fax tel mt"
    )

    /// Words that are something else in capitals, as in `10 a.m. EST`.
    private static let needsLowerCase = WordTable("est sat sun mon wed mar art max min mass miss ill wash ore")

    /// Words that give their full stop away at the end of a sentence.
    private static let endsSentence = WordTable("etc")

    /// The kind of the abbreviation from `begin` to `end`, its full stop left out; nil if it is none.
    static func kind(_ text: borrowing ByteText, _ begin: Int, _ end: Int) -> Kind? {
        if isInitials(text, begin, end) {
            if text.length(at: begin) == end - begin, SentenceStarter.begins(text, after: end + 1) { return nil }
            return kinds[FoldedHash.of(text, begin, end)].flatMap(Kind.init) ?? .trailing
        }
        guard end - begin < 9 else { return nil }
        let hash = FoldedHash.of(text, begin, end)
        guard let kind = kinds[hash].flatMap(Kind.init) else { return nil }
        if needsCapital[hash] != nil, text.characterClass(at: begin) != .upper { return nil }
        if needsLowerCase[hash] != nil, text.characterClass(at: begin + 1) == .upper { return nil }
        if needsNumber[hash] != nil, !numberFollows(text, end + 1) { return nil }
        if endsSentence[hash] != nil, !continues(text, end + 1) { return nil }
        return kind == .time && end - begin == 2 ? nil : kind
    }

    /// Whether it is an abbreviation with full stops inside (`Ph.D`).
    static func isDotted(_ text: borrowing ByteText, _ begin: Int, _ end: Int) -> Bool {
        kinds[FoldedHash.of(text, begin, end)] != nil
    }

    /// Single letters, each but the last with a full stop: `U.S`, `J`.
    static func isInitials(_ text: borrowing ByteText, _ begin: Int, _ end: Int) -> Bool {
        var offset = begin
        var letters = 0
        while offset < end {
            guard text.characterClass(at: offset).isLetter else { return false }
            offset += text.length(at: offset)
            letters += 1
            guard offset < end else { break }
            guard text[offset] == UInt8(ascii: ".") else { return false }
            offset += 1
        }
        return letters > 1 || letters == 1 && text.characterClass(at: begin) == .upper
    }

    /// Whether the sentence goes on after a full stop: punctuation or a lower-case letter follows.
    private static func continues(_ text: borrowing ByteText, _ offset: Int) -> Bool {
        let next = text.spaceEnd(from: offset)
        return text.characterClass(at: next) == .lower || text[next] == UInt8(ascii: ",")
            || text[next] == UInt8(ascii: ")")
    }

    private static func numberFollows(_ text: borrowing ByteText, _ offset: Int) -> Bool {
        text.characterClass(at: text.spaceEnd(from: offset)) == .digit
    }
}
