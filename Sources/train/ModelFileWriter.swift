import FoundationEssentials
import Hashing
import LanguageModels

/// Writes model files (docs/models/format.md).
struct ModelFileWriter {
    private enum Kind: UInt32 { case text = 0, integers = 1, floats = 2 }

    private struct Section {
        var kind: Kind
        var rows: Int
        var columns: Int
        var bytes: [UInt8]
    }

    let kind: String
    private var sections: [String: Section] = [:]

    init(kind: String) { self.kind = kind }

    /// Adds lines of text.
    mutating func add(_ name: String, _ lines: [String]) {
        let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
        sections[name] = Section(kind: .text, rows: 1, columns: bytes.count, bytes: bytes)
    }

    /// Adds numbers as they are.
    mutating func add(_ name: String, _ numbers: [Float]) {
        let bytes = numbers.flatMap { Self.bytes($0.bitPattern) }
        sections[name] = Section(kind: .floats, rows: 1, columns: numbers.count, bytes: bytes)
    }

    /// Adds weights in 8 bits, with their scale.
    mutating func add(_ name: String, _ weights: FeatureWeights) {
        let scale = max((weights.values.map(abs).max() ?? 0) / 127, 1e-8)
        let bytes = weights.values.map { UInt8(bitPattern: Int8(($0 / scale).rounded())) }
        sections[name] = Section(kind: .integers, rows: weights.rows, columns: weights.columns, bytes: bytes)
        add("\(name).scale", [scale])
    }

    /// The whole file.
    func file() -> [UInt8] {
        var offset = 64 + 64 * sections.count
        var table: [UInt8] = []
        var body: [UInt8] = []
        for (name, section) in sections.sorted(by: { $0.key < $1.key }) {
            let padding = (64 - offset % 64) % 64
            body += [UInt8](repeating: 0, count: padding) + section.bytes
            offset += padding
            table += Self.padded(name, 32) + Self.bytes(section.kind.rawValue) + Self.bytes(UInt32(section.rows))
            table += Self.bytes(UInt32(section.columns)) + Self.bytes(UInt32(0))
            table += Self.bytes(UInt64(offset)) + Self.bytes(UInt64(section.bytes.count))
            offset += section.bytes.count
        }
        let header = Array("HEARSAYM".utf8) + Self.bytes(UInt32(1)) + Self.bytes(UInt32(sections.count))
        let hash = SHA256.digest(table + body)
        return header + Self.bytes(UInt64(offset)) + hash + Self.padded(kind, 8) + table + body
    }

    /// Writes the file.
    func write(to path: String) throws { try Data(file()).write(to: URL(filePath: path)) }

    private static func padded(_ text: String, _ count: Int) -> [UInt8] {
        Array(text.utf8.prefix(count)) + [UInt8](repeating: 0, count: max(0, count - text.utf8.count))
    }

    private static func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
        (0..<value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
