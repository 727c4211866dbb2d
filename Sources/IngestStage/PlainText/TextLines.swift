/// The lines of a text that are blocks of their own: hard-wrapped paragraphs are joined first.
struct TextLines {
    /// A block with whether a blank line stands before it.
    struct Line: Hashable {
        var text: String
        var isAfterBlank: Bool
    }

    let blocks: [Line]

    init(_ text: String) {
        let groups = Self.groups(text)
        let isWrapped = Self.isHardWrapped(groups)
        var blocks: [Line] = []
        for group in groups {
            for (index, text) in (isWrapped ? Self.joined(group) : group).enumerated() {
                blocks.append(Line(text: text, isAfterBlank: index == 0))
            }
        }
        self.blocks = blocks
    }

    /// The lines between blank lines, without white space at their ends.
    private static func groups(_ text: String) -> [[String]] {
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            Whitespace.collapsed(String(Substring(line)))
        }
        return lines.split(separator: "").map(Array.init)
    }

    /// Whether paragraphs were broken at a column of up to 100: no line is longer, and in most paragraphs all lines but
    /// the last are nearly as long.
    private static func isHardWrapped(_ groups: [[String]]) -> Bool {
        let longest = groups.joined().map(\.unicodeScalars.count).max() ?? 0
        let wrapped = groups.filter { $0.count > 2 }.map { group in
            group.dropLast().allSatisfy { $0.unicodeScalars.count * 10 >= longest * 6 }
        }
        return (40...100).contains(longest) && !wrapped.isEmpty && wrapped.count(where: \.self) * 3 >= wrapped.count * 2
    }

    /// One block a group, but entries of a list stay apart.
    private static func joined(_ group: [String]) -> [String] {
        var blocks: [String] = []
        for line in group {
            if blocks.isEmpty || ListMarker.entry(line) != nil {
                blocks.append(line)
            } else {
                // In place: a copy for every line would make the time quadratic.
                blocks[blocks.count - 1] += " " + line
            }
        }
        return blocks
    }
}
