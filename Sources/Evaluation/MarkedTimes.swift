public import DocumentModel

/// A text whose times are marked in it.
///
/// In `Talks resume {later this week=2024-W46 END} in Lima`, after the equals sign, stands the value of TIMEX3, with `SET`
/// before it for a set, and its modifier after it.
public struct MarkedTimes: Hashable, Sendable {
    /// A time, where it stands (UTF-8), and what it says.
    public struct Mark: Hashable, Sendable {
        /// Where it stands.
        public var span: Span
        /// `2024-W46 END`, `SET P1D`.
        public var value: String

        /// Creates a mark.
        public init(span: Span, value: String) {
            self.span = span
            self.value = value
        }
    }

    /// The text without its marks.
    public var text = ""
    /// Its times in order.
    public var marks: [Mark] = []
    /// When it was published, ISO 8601.
    public var publishedAt: String?
    /// The class that it was filed under.
    public var group = ""

    /// Reads a file: `# ` opens a comment, `@ ` the day of publication, `= ` the class of the lines that follow.
    public static func read(_ file: String) -> [MarkedTimes] {
        var (day, group): (String?, String) = (nil, "")
        var texts: [MarkedTimes] = []
        for line in file.split(separator: "\n") {
            switch line.prefix(2) {
            case "# ": continue
            case "@ ": day = String(line.dropFirst(2))
            case "= ": group = String(line.dropFirst(2))
            default: texts.append(MarkedTimes(line, publishedAt: day, group: group))
            }
        }
        return texts
    }

    /// Reads one line.
    public init(_ line: Substring, publishedAt: String?, group: String) {
        (self.publishedAt, self.group) = (publishedAt, group)
        var rest = line
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}"),
            let equals = rest[open..<close].lastIndex(of: "=")
        {
            text += rest[..<open]
            let begin = text.utf8.count
            text += rest[rest.index(after: open)..<equals]
            marks.append(
                Mark(
                    span: Span(begin: begin, end: text.utf8.count),
                    value: String(rest[rest.index(after: equals)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        text += rest
    }

    /// A time that was found, as a mark.
    public static func mark(_ time: TimeExpression) -> Mark {
        let value = (time.type == .set ? "SET " : "") + (time.value ?? "-")
        return Mark(span: time.span, value: value + (time.modifier.map { " " + $0.rawValue } ?? ""))
    }

    /// The times of a document as marks; a range that covers the two times that bound it is left out.
    public static func marks(of document: Document) -> [Mark] {
        let times = document.times
        return times.indices.filter { index in
            let isRange = index + 1 < times.count && times[index].span.contains(times[index + 1].span)
            return !(isRange && times[index].span != times[index + 1].span)
        }.map { mark(times[$0]) }
    }

    /// The text with other marks in it.
    public func marked(_ marks: [Mark]) -> String {
        let bytes = Array(text.utf8)
        var (line, end) = ("", 0)
        for mark in marks {
            line += String(decoding: bytes[end..<max(end, mark.span.begin)], as: UTF8.self)
            line += "{\(String(decoding: bytes[mark.span.begin..<mark.span.end], as: UTF8.self))=\(mark.value)}"
            end = mark.span.end
        }
        return line + String(decoding: bytes[end...], as: UTF8.self)
    }
}
