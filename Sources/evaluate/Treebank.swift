import DocumentModel
import FoundationEssentials

/// A CoNLL-U file: its sentences, and the raw text that they annotate.
struct Treebank {
    /// A word of the file.
    struct Word {
        var form: Substring
        var lemma: Substring
        var upos: Substring
        var xpos: Substring
        var feats: Substring
        /// Index of the head in the sentence, or -1.
        var head: Int
        var deprel: Substring
        /// What `Entity=` says in the last column.
        var entity: Substring = ""
        /// White space after it.
        var hasSpaceAfter = true

        /// A proper noun, or another word that is written as one ("United").
        var isPartOfName: Bool {
            upos == "PROPN" || ["ADJ", "NOUN", "NUM"].contains(upos) && form.first?.isUppercase == true
        }

        /// "I", "your", "ourselves".
        var isFirstOrSecondPerson: Bool { feats.contains("Person=1") || feats.contains("Person=2") }
    }

    /// A document of the file.
    struct Document {
        var name = ""
        var text = ""
        var sentences: [[Word]] = []
    }

    var documents: [Document] = []

    init(path: String) throws {
        let content = try String(contentsOfFile: path, encoding: .utf8)
        var lines: [Substring] = []
        var separator = ""
        for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                if !lines.isEmpty { add(lines, &separator) }
                lines = []
            } else {
                lines.append(line)
            }
        }
    }

    private mutating func add(_ lines: [Substring], _ separator: inout String) {
        if let name = Self.comment("newdoc id", lines) ?? Self.comment("newdoc", lines)
            ?? (documents.isEmpty ? "" : nil)
        {
            documents.append(Document(name: String(name)))
            separator = ""
        }
        let isParagraph = lines.contains { $0.hasPrefix("# newpar") }
        let last = documents.count - 1
        if isParagraph, !documents[last].text.isEmpty { separator = "\n\n" }
        documents[last].text += separator + Self.text(lines)
        documents[last].sentences.append(Self.words(lines))
        separator = Self.endsWithSpace(lines) ? " " : ""
    }

    private static func comment(_ name: String, _ lines: [Substring]) -> Substring? {
        let line = lines.first { $0.hasPrefix("# \(name) = ") || $0 == "# \(name)" }
        return line.map { $0.dropFirst(name.count + 5) }
    }

    private static func text(_ lines: [Substring]) -> Substring {
        comment("text", lines) ?? Substring(words(lines).map { String($0.form) }.joined(separator: " "))
    }

    private static func endsWithSpace(_ lines: [Substring]) -> Bool {
        let rows = lines.filter { !$0.hasPrefix("#") }.map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        guard let last = rows.last(where: { !$0[0].contains(".") }) else { return true }
        let range = rows.last { $0[0].contains("-") && $0[0].hasSuffix("-\(last[0])") }
        return !(range ?? last)[9].split(separator: "|").contains("SpaceAfter=No")
    }

    private static func value(_ name: String, _ column: Substring) -> Substring {
        column.split(separator: "|").first { $0.hasPrefix("\(name)=") }?.dropFirst(name.count + 1) ?? ""
    }

    private static func words(_ lines: [Substring]) -> [Word] {
        lines.filter { !$0.hasPrefix("#") }.compactMap { line in
            let row = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard row.count == 10, Int(row[0]) != nil else { return nil }
            return Word(
                form: row[1], lemma: row[2], upos: row[3], xpos: row[4], feats: row[5], head: (Int(row[6]) ?? 0) - 1,
                deprel: row[7], entity: Self.value("Entity", row[9]),
                hasSpaceAfter: !row[9].split(separator: "|").contains("SpaceAfter=No"))
        }
    }
}
