/// How many letters of each script a text has.
struct LetterCounts {
    /// The scripts that are told apart.
    enum Script: Int, CaseIterable {
        case latin, cyrillic, arabic, han, hiragana, hangul, greek, hebrew, devanagari, thai, georgian, armenian
    }

    private var counts = [Int](repeating: 0, count: Script.allCases.count)
    private var persian = 0
    private var urdu = 0

    init(_ text: String) {
        for scalar in text.unicodeScalars {
            guard let script = Self.script(scalar.value) else { continue }
            counts[script.rawValue] += 1
            if [0x067E, 0x0686, 0x0698, 0x06AF, 0x06CC].contains(scalar.value) { persian += 1 }
            if [0x0679, 0x0688, 0x0691, 0x06BA, 0x06D2].contains(scalar.value) { urdu += 1 }
        }
    }

    var total: Int { counts.reduce(0, +) }

    /// The script of at least half of the letters.
    var dominant: Script? {
        // Japanese is written in both.
        let isJapanese = hasKana && (self[.han] + self[.hiragana]) * 2 >= total
        return isJapanese ? .hiragana : Script.allCases.first { self[$0] * 2 >= total }
    }

    var hasKana: Bool { self[.hiragana] * 20 >= total && self[.hiragana] > 0 }

    /// By the letters that only Persian and Urdu write.
    var arabicLanguage: String { urdu * 50 >= total ? "ur" : persian * 50 >= total ? "fa" : "ar" }

    private subscript(script: Script) -> Int { counts[script.rawValue] }

    private static func script(_ value: UInt32) -> Script? {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x531...0x58F: .armenian
        case 0x5D0...0x5EA: .hebrew
        case 0x620...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
        case 0x900...0x97F: .devanagari
        case 0xE00...0xE7F: .thai
        case 0x10A0...0x10FF: .georgian
        case 0x3040...0x30FF: .hiragana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2FA1F: .han
        case 0xAC00...0xD7AF, 0x1100...0x11FF: .hangul
        default: nil
        }
    }
}
