/// The sign before an entry of a list.
enum ListMarker {
    private static let bullets: Set<Character> = ["-", "•", "*", "·", "◦", "▪", "‣", "–", "—", "○", "●", "►"]

    /// The entry without its sign, or nil where `line` is none.
    static func entry(_ line: String) -> String? {
        guard let first = line.first, bullets.contains(first) else { return nil }
        let rest = line.dropFirst()
        guard rest.first == " ",
            let entry = rest.split(separator: " ", maxSplits: 1).first.map({ _ in rest.dropFirst() })
        else { return nil }
        return entry.isEmpty ? nil : String(entry)
    }
}
