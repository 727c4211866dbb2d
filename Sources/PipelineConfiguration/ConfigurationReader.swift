/// Walks a YAML tree along the table of keys and collects checked values and all that is wrong.
struct ConfigurationReader {
    /// The checked values by path (`stages.extract.workers`, `sources[0].path`).
    private(set) var values: [String: ConfigurationValue] = [:]
    /// Where values, sections and list items stand, by path.
    private(set) var places: [String: Place] = [:]
    /// How many items each list has, by path.
    private(set) var counts: [String: Int] = [:]
    /// What is wrong, in the order in which it was met.
    private(set) var problems: [ConfigurationProblem] = []

    /// Notes something wrong at a path, or at the nearest place above it.
    mutating func refuse(_ path: String, _ message: String) {
        problems.append(ConfigurationProblem(places[path] ?? Place(line: 1, column: 1), message))
    }

    /// Reads the mapping at `path`, whose keys are `keys`; a missing one gets its standard.
    mutating func read(_ tree: YAMLTree?, at path: String, keys: [ConfigurationKey]) {
        var entries: [String: YAMLTree.Entry] = [:]
        if case .mapping(let found, let place)? = tree {
            places[path] = place
            for entry in found { entries[entry.key.text] = known(entry, in: keys, at: path) ? entry : nil }
        } else if let tree {
            refuse(tree, "\(path.isEmpty ? "the file" : path) must be a mapping, not \(tree.article)")
        }
        for key in keys {
            let below = path.isEmpty ? key.name : "\(path).\(key.name)"
            read(entries[key.name], of: key, at: below)
        }
    }

    private mutating func known(_ entry: YAMLTree.Entry, in keys: [ConfigurationKey], at path: String) -> Bool {
        let names = keys.map(\.name)
        guard !names.contains(entry.key.text) else { return true }
        let advice = advice(for: entry.key.text, names)
        let place = path.isEmpty ? "" : " in \(path)"
        problems.append(ConfigurationProblem(entry.key.place, "unknown key \"\(entry.key.text)\"\(place)\(advice)"))
        return false
    }

    private func advice(for name: String, _ names: [String]) -> String {
        if let nearest = NearestName.find(name, among: names) { return "; did you mean \"\(nearest)\"?" }
        guard names.count > 1 else { return "; the only key here is \(names[0])" }
        return "; the keys here are \(names.joined(separator: ", "))"
    }

    private mutating func read(_ entry: YAMLTree.Entry?, of key: ConfigurationKey, at path: String) {
        if let entry { places[path] = entry.key.place }
        switch key.shape {
        case .value(let kind, let standard): readValue(entry, kind, standard, at: path)
        case .valueOrSection(let kind, let standard, let keys):
            guard case .mapping? = entry?.value else { return readValue(entry, kind, standard, at: path) }
            read(entry?.value, at: path, keys: keys)
        case .section(let keys): read(filled(entry, at: path), at: path, keys: keys)
        case .list(let keys): readList(filled(entry, at: path), keys, at: path)
        }
    }

    /// The value of an entry; one that says nothing is refused and counts as missing.
    private mutating func filled(_ entry: YAMLTree.Entry?, at path: String) -> YAMLTree? {
        guard let entry else { return nil }
        guard entry.value.isNull else { return entry.value }
        problems.append(ConfigurationProblem(entry.key.place, "\(path) has no value: give it one, or delete the line"))
        return nil
    }

    private mutating func readList(_ tree: YAMLTree?, _ keys: [ConfigurationKey], at path: String) {
        guard let tree else { return }
        guard case .sequence(let items, _) = tree else {
            refuse(tree, "\(path) must be a list (lines that begin with \"- \"), not \(tree.article)")
            return
        }
        counts[path] = items.count
        for (index, item) in items.enumerated() { read(item, at: "\(path)[\(index)]", keys: keys) }
    }

    private mutating func readValue(
        _ entry: YAMLTree.Entry?, _ kind: ValueKind, _ standard: String?, at path: String
    ) {
        // Where there is no standard, to say nothing is to say "none".
        if standard == nil, entry?.value.isNull == true {
            places[path] = nil
        } else if let tree = filled(entry, at: path) {
            do throws(Refusal) {
                values[path] = try value(tree, kind)
            } catch {
                refuse(tree, "\(path) \(error.message)")
            }
        }
        guard values[path] == nil, let standard else { return }
        values[path] = kind.standard(standard)
    }

    private func value(_ tree: YAMLTree, _ kind: ValueKind) throws(Refusal) -> ConfigurationValue {
        switch tree {
        case .scalar(let scalar): return try kind.parse(scalar)
        case .mapping: throw Refusal(message: "must be \(kind.article), not a mapping")
        case .sequence(let items, _):
            var scalars: [PlacedScalar] = []
            for item in items {
                guard case .scalar(let scalar) = item else {
                    throw Refusal(message: "must be \(kind.article), not \(item.article) in a list")
                }
                scalars.append(scalar)
            }
            return try kind.parse(scalars)
        }
    }

    private mutating func refuse(_ tree: YAMLTree, _ message: String) {
        problems.append(ConfigurationProblem(tree.place, message))
    }
}

extension ValueKind {
    /// The value of a standard, which the table gives as it would be written.
    fileprivate func standard(_ text: String) -> ConfigurationValue {
        let place = Place(line: 0, column: 0)
        do throws(Refusal) {
            guard text.hasPrefix("[") else { return try parse(PlacedScalar(text: text, isQuoted: false, place: place)) }
            let items = text.dropFirst().dropLast().split(separator: ",").map {
                PlacedScalar(text: String($0.drop { $0 == " " }), isQuoted: false, place: place)
            }
            return try parse(items)
        } catch {
            preconditionFailure("the standard \(text) \(error.message)")
        }
    }
}
