import DocumentModel
import LanguageModels

/// "the Times" in a text that names the New York Times: the outlet whose name ends so, not the one that is called so alone.
struct ShortPapers {
    let table: TokenTable

    /// The names, with the outlets that short names mean.
    func told(_ names: [NamedSpan]) -> [NamedSpan] {
        let outlets = names.compactMap(\.entry).filter { $0.list == .outlet }
        guard Set(outlets.map(\.name)).count > 1 else { return names }
        return names.map { name in
            guard let entry = name.entry, entry.list == .outlet else { return name }
            let longer = Set(outlets.filter { isLonger($0, than: Self.plain(table.text(name.tokens))) })
            guard longer.count == 1, let paper = longer.first else { return name }
            var name = name
            name.entry = paper
            return name
        }
    }

    private static func plain(_ name: String) -> String { name.hasPrefix("The ") ? String(name.dropFirst(4)) : name }

    private func isLonger(_ outlet: GazetteerEntry, than short: String) -> Bool {
        !short.contains(" ") && outlet.name.hasSuffix(" " + short) && !outlet.name.hasPrefix("The " + short)
    }
}
