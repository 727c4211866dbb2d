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
        case .reader(let problem, _, _, _): self.init(message: "is not readable as YAML: \(problem)")
        default: self.init(message: "is not readable as YAML: \(error)")
        }
    }

    private static func explanation(_ problem: String, at mark: Mark, in text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
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
        if problem.contains("Maximum nesting level") { return "is nested too deeply for a configuration" }
        return "is not valid YAML: \(problem); check indentation, quotation marks and brackets here and above"
    }
}
