import Yams

extension ConfigurationProblem {
    init(_ place: Place, _ message: String) {
        self.init(line: place.line, column: place.column, message: message)
    }

    /// What the YAML parser found wrong, in words that say how to fix it.
    init(yaml error: any Error, text: String) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(
                Place(line: mark.line, column: mark.column), Self.explanation(problem, at: mark, in: text))
        case .duplicatedKeysInMapping(let names, let context):
            let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
            self.init(
                Place(line: context.mark.line, column: context.mark.column),
                "\(list) is given more than once in one mapping: delete all but one")
        default: self = Self.unreadable(text) ?? Self(.start, "is not readable as YAML: \(error); write it anew")
        }
    }

    /// The first character that YAML does not take (YAML 1.1, production 1: the printable ones).
    private static func unreadable(_ text: String) -> Self? {
        let index = text.unicodeScalars.firstIndex { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...: false
            default: true
            }
        }
        guard let index else { return nil }
        let number = String(text.unicodeScalars[index].value, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - number.count)) + number
        return Self(
            Place(after: text[..<index]), "a control character (U+\(code)) is here, and YAML takes none: delete it")
    }

    private static func explanation(_ problem: String, at mark: Mark, in text: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let line = lines.indices.contains(mark.line - 1) ? lines[mark.line - 1] : ""
        if line.prefix(while: \.isWhitespace).contains("\t") {
            return "a tab indents this line, and YAML takes spaces only: replace each tab by two spaces"
        }
        if problem.contains("another document") {
            return "a second document begins here, and only one is read: delete the --- line or what follows it"
        }
        if problem.contains("undefined alias") {
            return "anchors (&name) and aliases (*name) are not supported: repeat the value"
        }
        if problem.contains("Maximum nesting level") {
            return "is nested too deeply for a configuration: docs/configuration.md says what may stand where"
        }
        return "is not valid YAML: \(problem); check indentation, quotation marks and brackets here and above"
    }
}
