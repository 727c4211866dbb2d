import DocumentModel
import LanguageModels

/// The ids of entities: what the lists say, else type and name in small letters ("organization:acme").
enum ClusterKey {
    static func of(_ entry: GazetteerEntry) -> String {
        if entry.kind == .common { return of(entry.type, "common \(entry.name)") }
        let isCapital = entry.kind == .capital
        return entry.identifier ?? of(isCapital || entry.type != .nationality ? entry.type : .geopolitical, entry.name)
    }

    static func of(_ type: EntityType, _ name: String) -> String {
        var slug = "\(type.rawValue.lowercased()):"
        let words = type == .organization ? undotted(withoutLegalForm(name)) : name
        for scalar in Transliteration.unaccented(words).unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                slug.unicodeScalars.append(scalar)
            } else if !slug.hasSuffix("-") {
                slug += "-"
            }
        }
        return slug.hasSuffix("-") && !slug.hasSuffix(":-") ? String(slug.dropLast()) : slug
    }

    /// "Acme Corp.", "Acme Corporation" and "Acme" are one.
    private static func withoutLegalForm(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard words.count > 1, let last = words.last else { return name }
        let form = last.lowercased().filter(\.isLetter)
        guard legalForms.contains(form) else { return name }
        return words.dropLast().joined(separator: " ")
    }

    /// "S.E.C." and "SEC" are one.
    private static func undotted(_ name: String) -> String {
        let letters = name.split(separator: ".", omittingEmptySubsequences: false)
        let isAcronym =
            letters.count > 2 && letters.dropLast().allSatisfy { $0.count == 1 && $0.first?.isUppercase == true }
            && (letters.last?.count ?? 0) < 2
        return isAcronym ? letters.joined() : name
    }

    private static let legalForms: Set<String> = [
        "corp", "corporation", "inc", "incorporated", "ltd", "limited", "co", "plc", "llc", "llp", "ag", "sa", "nv",
        "gmbh",
        "spa", "oyj", "asa",
    ]
}
