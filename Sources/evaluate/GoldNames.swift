import DocumentModel
import FoundationEssentials

/// Texts with annotated names: IOB2 files whose sentences have their text, files of a word and a label a line, treebanks with
/// entities, or JSON Lines with spans of code points.
struct GoldNames {
    /// What the corpora tell apart.
    enum Class: String, CaseIterable {
        case person = "PER"
        case organization = "ORG"
        case location = "LOC"

        /// The class of a type of ours; nil for what the corpora do not have.
        init?(_ type: EntityType) {
            switch type {
            case .person: self = .person
            case .organization: self = .organization
            case .location, .geopolitical, .facility: self = .location
            default: return nil
            }
        }

        /// The class by its name in a corpus.
        init?(name: some StringProtocol) {
            switch name {
            case "PER", "Person", "person", "politician": self = .person
            case "ORG", "Organisation", "organization", "organisation", "politicalparty": self = .organization
            case "LOC", "Location", "place", "location", "country": self = .location
            default: return nil
            }
        }
    }

    /// A name in a text, as bytes.
    struct Name: Hashable {
        var span: DocumentModel.Span
        var type: Class
    }

    /// A text with its names.
    struct Text {
        var text: String
        var names: Set<Name> = []
    }

    var texts: [Text] = []

    private struct Row: Decodable {
        struct Mention: Decodable {
            var begin: Int
            var end: Int
            var type: String
        }
        var text: String
        var mentions: [Mention]
    }

    init(path: String) throws {
        let content = try String(contentsOfFile: path, encoding: .utf8)
        if path.hasSuffix(".conllu") {
            try addTreebank(path)
        } else if path.hasSuffix(".conll") {
            addColumns(content)
        } else if path.hasSuffix(".jsonl") {
            for line in content.split(separator: "\n") {
                add(try JSONDecoder().decode(Row.self, from: Data(line.utf8)))
            }
        } else {
            addSentences(content)
        }
    }

    private mutating func add(_ row: Row) {
        let offsets = OffsetMap(row.text)
        let names = row.mentions.compactMap { mention -> Name? in
            guard let type = Class(name: mention.type) else { return nil }
            return offsets.bytes(Span(begin: mention.begin, end: mention.end)).map { Name(span: $0, type: type) }
        }
        texts.append(Text(text: row.text, names: Set(names)))
    }

    private mutating func addSentences(_ content: String) {
        var open: Name?
        var position = 0
        func close(_ texts: inout [Text]) {
            if let name = open { texts[texts.count - 1].names.insert(name) }
            open = nil
        }
        for line in content.split(separator: "\n") {
            if line.hasPrefix("# text = ") {
                close(&texts)
                texts.append(Text(text: String(line.dropFirst(9))))
                position = 0
            }
            let fields = line.split(separator: "\t")
            guard !line.hasPrefix("#"), fields.count > 2, let text = texts.last?.text else { continue }
            let begin = Self.find(fields[1], in: text, from: position)
            position = begin + fields[1].utf8.count
            if fields[2].hasPrefix("I-"), open?.type == Class(name: fields[2].dropFirst(2)) {
                open?.span.end = position
            } else {
                close(&texts)
                open = Class(name: fields[2].dropFirst(2)).map {
                    Name(span: Span(begin: begin, end: position), type: $0)
                }
            }
        }
        close(&texts)
    }

    /// Where a word begins at or after a byte; that byte if it is not there.
    private static func find(_ word: Substring, in text: String, from position: Int) -> Int {
        let start = text.utf8.index(text.startIndex, offsetBy: position, limitedBy: text.endIndex) ?? text.endIndex
        return text[start...].firstRange(of: word).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) }
            ?? position
    }
}
