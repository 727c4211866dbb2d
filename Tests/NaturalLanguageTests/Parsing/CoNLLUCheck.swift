/// What a CoNLL-U file must keep to: https://universaldependencies.org/format.html and the checks of levels 1 and 2 of
/// https://universaldependencies.org/contributing/validation.html, as far as they concern basic trees.
struct CoNLLUCheck {
    /// What is wrong, in the order of the lines; empty for a valid file.
    private(set) var faults: [String] = []
    private var identifiers: Set<Substring> = []
    /// Whether the sentence before this one ended without a space.
    private var touchesNext = false

    init(_ file: String) {
        guard !file.isEmpty else { return }
        let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.suffix(2) != ["", ""] { faults.append("the last sentence has no empty line after it") }
        for sentence in lines.dropLast(2).split(separator: "", omittingEmptySubsequences: false) { check(sentence) }
    }

    private mutating func expect(_ holds: Bool, _ fault: @autoclosure () -> String) {
        if !holds { faults.append(fault()) }
    }

    private mutating func check(_ lines: ArraySlice<Substring>) {
        let comments = lines.prefix { $0.hasPrefix("#") }
        let rows = lines.dropFirst(comments.count).map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        expect(!rows.isEmpty, "a sentence has no words")
        for row in rows { checkColumns(row) }
        guard rows.allSatisfy({ $0.count == 10 }) else { return }
        checkComments(comments.map { $0 }, rows)
        checkNumbers(rows)
        checkTree(rows.filter { !$0[0].contains("-") })
    }

    private mutating func checkColumns(_ row: [Substring]) {
        expect(row.count == 10, "\(row.count) columns: \(row)")
        for (number, column) in row.enumerated() {
            expect(!column.isEmpty, "empty column \(number + 1): \(row)")
            let spaces = column.unicodeScalars.filter(\.properties.isWhitespace)
            expect(spaces.isEmpty, "white space in column \(number + 1): \(row)")
        }
    }

    private mutating func checkComments(_ comments: [Substring], _ rows: [[Substring]]) {
        let identifiers = values("sent_id", comments)
        let texts = values("text", comments)
        expect(identifiers.count == 1 && texts.count == 1, "not one sent_id and one text: \(comments)")
        for identifier in identifiers {
            expect(self.identifiers.insert(identifier).inserted, "sent_id again: \(identifier)")
            let isPlain = identifier.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "/" }
            expect(!identifier.isEmpty && isPlain, "sent_id with white space or slash: \(identifier)")
        }
        let begins = comments.contains { $0 == "# newpar" || $0.hasPrefix("# newdoc id = ") }
        expect(!(begins && touchesNext), "no space before a paragraph: \(comments)")
        expect(texts.first.map(String.init) == spelling(rows), "text and words differ: \(comments)")
    }

    /// By bytes: a combining mark after the space would be one character with it.
    private func values(_ name: String, _ comments: [Substring]) -> [Substring] {
        let key = Array("# \(name) = ".utf8)
        return comments.filter { $0.utf8.starts(with: key) }.map { Substring($0.utf8.dropFirst(key.count)) }
    }

    /// The sentence as its surface words and `SpaceAfter` spell it; remembers whether it ends with a space.
    private mutating func spelling(_ rows: [[Substring]]) -> String {
        var text = ""
        var covered = 0
        for row in rows {
            let ends = row[0].split(separator: "-").compactMap { Int($0) }
            guard let number = ends.last, number > covered else {
                expect(row[9] == "_", "SpaceAfter inside a multiword token: \(row)")
                continue
            }
            covered = number
            touchesNext = row[9] == "SpaceAfter=No"
            text += row[1] + (touchesNext ? "" : " ")
        }
        if text.hasSuffix(" ") { text.removeLast() }
        return text
    }

    private mutating func checkNumbers(_ rows: [[Substring]]) {
        var next = 1
        var rangeEnd = 0
        for row in rows {
            let numbers = row[0].split(separator: "-").compactMap { Int($0) }
            if numbers.count == 2 {
                expect(numbers[0] == next && numbers[1] > next && next > rangeEnd, "range out of place: \(row)")
                expect(row[2..<9].allSatisfy { $0 == "_" }, "a range with annotations: \(row)")
                rangeEnd = numbers[1]
            } else {
                expect(numbers == [next], "number out of order: \(row)")
                next += 1
            }
        }
        expect(rangeEnd < next, "a range reaches over the sentence's end")
    }

    private static let parts: Set<Substring> = [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
        "SYM", "VERB", "X",
    ]
    private static let relations: Set<Substring> = [
        "acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "clf", "compound", "conj", "cop",
        "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark",
        "nmod", "nsubj", "nummod", "obj", "obl", "orphan", "parataxis", "punct", "reparandum", "root", "vocative",
        "xcomp",
    ]

    private mutating func checkTree(_ words: [[Substring]]) {
        let heads = words.map { Int($0[6]) ?? -1 }
        expect(heads.count { $0 == 0 } == 1, "not one root: \(heads)")
        expect(heads.allSatisfy { (0...words.count).contains($0) }, "head outside of the sentence: \(heads)")
        for (index, word) in words.enumerated() {
            expect(Self.parts.contains(word[3]), "part of speech: \(word)")
            expect(Self.relations.contains(word[7].prefix { $0 != ":" }), "relation: \(word)")
            expect((word[7] == "root") == (heads[index] == 0), "root that is none: \(word)")
            let names = word[5].split(separator: "|").compactMap { $0.split(separator: "=").first?.lowercased() }
            expect(word[5] == "_" || names == Set(names).sorted(), "features out of order: \(word)")
            expect(leadsToRoot(index + 1, heads), "cycle: \(word)")
        }
    }

    private func leadsToRoot(_ word: Int, _ heads: [Int]) -> Bool {
        var word = word
        for _ in 0...heads.count where word > 0 && word <= heads.count { word = heads[word - 1] }
        return word == 0
    }
}
