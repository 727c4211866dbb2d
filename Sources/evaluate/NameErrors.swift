import DocumentModel

/// Names that differ from the annotation, grouped by what is wrong with them, the most frequent first.
struct NameErrors {
    private var counts: [String: [String: Int]] = [:]

    /// Adds the differences of one text.
    mutating func add(_ gold: GoldNames.Text, _ found: Set<GoldNames.Name>) {
        let bytes = Array(gold.text.utf8)
        func words(_ name: GoldNames.Name) -> String {
            String(decoding: bytes[name.span.begin..<min(bytes.count, name.span.end)], as: UTF8.self)
        }
        for name in gold.names.subtracting(found) {
            let other = found.first { $0.span == name.span } ?? found.first { Self.overlap($0.span, name.span) }
            switch other {
            case nil: add("missed \(name.type.rawValue)", words(name))
            case let other? where other.span == name.span:
                add("type \(name.type.rawValue) as \(other.type.rawValue)", words(name))
            case let other?: add("span \(name.type.rawValue)", "\(words(name)) as \(words(other))")
            }
        }
        for name in found.subtracting(gold.names)
        where !gold.names.contains(where: { Self.overlap($0.span, name.span) }) {
            add("invented \(name.type.rawValue)", words(name))
        }
    }

    private mutating func add(_ group: String, _ words: String) { counts[group, default: [:]][words, default: 0] += 1 }

    private static func overlap(_ one: DocumentModel.Span, _ other: DocumentModel.Span) -> Bool {
        one.begin < other.end && other.begin < one.end
    }

    /// One line a group, then one a name.
    var lines: [String] {
        counts.map { (group: $0.key, names: $0.value, count: $0.value.values.reduce(0, +)) }
            .sorted { ($1.count, $0.group) < ($0.count, $1.group) }
            .flatMap { group in
                ["\(group.group): \(group.count)"]
                    + group.names.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "    \($0.value) \($0.key)" }
            }
    }
}
