/// A line that names the authors.
enum Byline {
    /// The authors of `By Ann Lee and Bo Chan, Northern Wire`, or nil where `line` is no such line.
    static func names(_ line: String) -> [String]? {
        let words = line.split(separator: " ")
        guard words.count >= 2, words.count <= 16, words[0] == "By" || words[0] == "BY", !line.hasSuffix(".") else {
            return nil
        }
        let names = split(line.dropFirst(3))
        guard let first = names.first, isName(first) else { return nil }
        return names.filter(isName)
    }

    /// Splits at commas, `and`, `&` and `|`; stops at the place or the outlet (`in Kyiv`, `for Northern Wire`).
    static func split(_ names: some StringProtocol) -> [String] {
        let separators = [", ", " and ", " & ", " | ", "; ", " / "]
        let head = [" in ", " for ", " at ", " with "].reduce(String(names)) { text, stop in
            text.firstRange(of: stop).map { String(text[..<$0.lowerBound]) } ?? text
        }
        let unified = separators.reduce(withoutOutlet(head)) { $0.replacing($1, with: "\n") }
        return unified.split(separator: "\n").map { Whitespace.collapsed(String($0)) }.filter { !$0.isEmpty }
    }

    private static let outletWords: Set<String> = [
        "agency", "bulletin", "chronicle", "correspondent", "courier", "desk", "dispatch", "editor", "gazette",
        "herald",
        "journal", "magazine", "media", "monitor", "network", "news", "post", "press", "reporter", "reuters", "review",
        "service", "staff", "telegraph", "times", "tribune", "wire", "writer",
    ]

    /// Leaves out what follows the last comma where it is no name: it stands after the last `and`, or has a word in it
    /// that outlets and offices have.
    private static func withoutOutlet(_ names: String) -> String {
        guard let comma = names.lastIndex(of: ",") else { return names }
        let (head, tail) = (names[..<comma], names[comma...].lowercased())
        let isAfterAnd = head.contains(" and ") && !tail.contains(" and ")
        let hasOutletWord = tail.split { !$0.isLetter }.contains { outletWords.contains(String($0)) }
        return isAfterAnd || hasOutletWord ? String(head) : names
    }

    /// One to five words that begin with capitals, small words (`de`, `van`) between them allowed.
    static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (1...5).contains(words.count), text.unicodeScalars.count <= 60 else { return false }
        guard words.first?.first?.isUppercase == true, words.last?.first?.isUppercase == true else { return false }
        return text.allSatisfy { $0.isLetter || " .'’-".contains($0) }
    }
}
