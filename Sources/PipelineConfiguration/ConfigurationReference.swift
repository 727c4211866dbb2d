/// The table of all keys, made of the same table that checks files; `docs/configuration.md` holds it.
public enum ConfigurationReference {
    /// The table in Markdown: key, type, default, range, meaning.
    public static func markdown() -> String {
        let head = ["| key | type | default | range | meaning |", "|---|---|---|---|---|"]
        return (head + rows(of: ConfigurationKey.table, at: "")).joined(separator: "\n") + "\n"
    }

    private static func rows(of keys: [ConfigurationKey], at path: String) -> [String] {
        keys.flatMap { key in
            let name = path + key.name
            return switch key.shape {
            case .value(let kind, let standard):
                [row(name, kind.name, standard.map { "`\($0)`" } ?? "none", kind.range ?? "", key.summary)]
            case .valueOrSection(let kind, let standard, let below):
                [
                    row(
                        name, "\(kind.name) or mapping", standard.map { "`\($0)`" } ?? "none", kind.range ?? "",
                        key.summary)
                ]
                    + rows(of: below, at: name + ".")
            case .section(let below):
                [row(name, "mapping", "", "", key.summary)] + rows(of: below, at: name + ".")
            case .list(let below):
                [row(name, "list of mappings", "none", "", key.summary)] + rows(of: below, at: name + "[].")
            }
        }
    }

    private static func row(_ cells: String...) -> String {
        "| `\(cells[0])` | " + cells.dropFirst().joined(separator: " | ") + " |"
    }
}
