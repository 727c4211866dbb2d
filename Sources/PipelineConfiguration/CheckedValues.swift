/// The checked values by path, with typed access; a path or type that the table of keys does not have is a mistake in
/// this module and traps.
struct CheckedValues {
    private let values: [String: ConfigurationValue]
    private let folder: String

    /// Relative paths are meant from `folder`, an absolute path.
    init(_ values: [String: ConfigurationValue], folder: String) {
        self.values = values
        self.folder = folder
    }

    func integer(_ path: String) -> Int {
        guard case .integer(let value)? = values[path] else { preconditionFailure("no number at \(path)") }
        return value
    }

    func optionalInteger(_ path: String) -> Int? {
        guard case .integer(let value)? = values[path] else { return nil }
        return value
    }

    func duration(_ path: String) -> Duration { .milliseconds(integer(path)) }

    func flag(_ path: String) -> Bool {
        guard case .flag(let value)? = values[path] else { preconditionFailure("no flag at \(path)") }
        return value
    }

    func list(_ path: String) -> [String] {
        guard case .list(let value)? = values[path] else { preconditionFailure("no list at \(path)") }
        return value
    }

    func optionalText(_ path: String) -> String? {
        guard case .text(let value)? = values[path] else { return nil }
        return value
    }

    /// An absolute path; `STATE/` in a standard is the state folder.
    func path(_ path: String) -> String {
        guard let text = optionalText(path) else { preconditionFailure("no path at \(path)") }
        if text.hasPrefix("STATE/") { return self.path("state") + text.dropFirst("STATE".count) }
        return Self.absolute(text, in: folder)
    }

    /// An endpoint with an absolute path.
    func endpoint(_ path: String) -> String {
        guard let text = optionalText(path) else { preconditionFailure("no endpoint at \(path)") }
        guard text.hasPrefix("ipc://") else { return text }
        let file = text.dropFirst("ipc://".count)
        return "ipc://"
            + (file.hasPrefix("STATE/") ? self.path("state") + file.dropFirst(5) : Self.absolute(file, in: folder))
    }

    /// `text` as an absolute path without `.`, `..` and doubled slashes.
    static func absolute(_ text: some StringProtocol, in folder: String) -> String {
        let whole = text.hasPrefix("/") ? String(text) : "\(folder)/\(text)"
        var parts: [Substring] = []
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
