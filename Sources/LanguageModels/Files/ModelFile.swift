import Hashing

/// A model file (docs/models/format.md), read in place: opening the one in the program copies and computes nothing.
@safe
public struct ModelFile: @unchecked Sendable {
    private struct Section {
        var type: UInt32
        var rows: Int
        var columns: Int
        var offset: Int
        var byteCount: Int
    }

    private static let magic: [UInt8] = Array("HEARSAYM".utf8)
    private static let headerCount = 64
    private static let entryCount = 64

    private let bytes: UnsafeRawBufferPointer
    private var sections: [String: Section] = [:]

    /// Opens a file in memory, which must be aligned to 64 bytes and must stay as long as the process.
    ///
    /// - Throws: ``ModelError`` if it is no model file of this version, or if it is cut off.
    public init(_ bytes: UnsafeRawBufferPointer) throws(ModelError) {
        unsafe self.bytes = unsafe bytes
        guard bytes.count >= Self.headerCount, unsafe bytes.prefix(8).elementsEqual(Self.magic) else {
            throw ModelError("it does not begin as one")
        }
        let version = word(8)
        guard version == 1 else { throw ModelError("version \(version) is not 1") }
        guard number(16) == bytes.count else {
            throw ModelError("it is cut off: \(bytes.count) of \(number(16)) bytes")
        }
        let count = Int(word(12))
        guard Self.headerCount + count * Self.entryCount <= bytes.count else {
            throw ModelError("its table is cut off")
        }
        for index in 0..<count { try addSection(Self.headerCount + index * Self.entryCount) }
    }

    /// Opens a file from outside of the program: as above, and its bytes must have the hash that it states.
    ///
    /// To hash takes longer than all else at the start; the model in the program is checked by the tests instead.
    public init(checking bytes: UnsafeRawBufferPointer) throws(ModelError) {
        try unsafe self.init(bytes)
        guard SHA256.digest(hashedBytes) == statedHash else {
            throw ModelError("its bytes do not have the hash that it states, so it is damaged")
        }
    }

    /// The SHA-256 that the file states for ``hashedBytes``.
    public var statedHash: [UInt8] { unsafe Array(bytes[24..<56]) }

    /// The bytes that the hash covers: all but the header.
    public var hashedBytes: [UInt8] { unsafe Array(bytes[Self.headerCount...]) }

    /// What kind of model it is.
    public var kind: String { text(56, 8) }

    /// The names of the sections.
    public var names: [String] { sections.keys.sorted() }

    /// A section of 32-bit floating-point numbers.
    public func floats(_ name: String) throws(ModelError) -> Matrix<Float> { try matrix(name, type: 2) }

    /// A section of 8-bit integers.
    public func integers(_ name: String) throws(ModelError) -> Matrix<Int8> { try matrix(name, type: 1) }

    /// A section of 64-bit unsigned integers.
    public func hashes(_ name: String) throws(ModelError) -> Matrix<UInt64> { try matrix(name, type: 4) }

    /// A section of strings.
    public func strings(_ name: String) throws(ModelError) -> [String] {
        let section = try section(name, type: 0)
        let text = text(section.offset, section.byteCount)
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// Whether there is such a section.
    public func has(_ name: String) -> Bool { sections[name] != nil }

    private func matrix<Element>(_ name: String, type: UInt32) throws(ModelError) -> Matrix<Element> {
        let section = try section(name, type: type)
        let (count, overflow) = section.rows.multipliedReportingOverflow(by: section.columns)
        guard !overflow, count <= section.byteCount, count * MemoryLayout<Element>.size == section.byteCount,
            let base = unsafe bytes.baseAddress
        else { throw ModelError("section \(name) has the wrong length") }
        let elements = unsafe (base + section.offset).assumingMemoryBound(to: Element.self)
        return unsafe Matrix(rows: section.rows, columns: section.columns, base: elements)
    }

    private func section(_ name: String, type: UInt32) throws(ModelError) -> Section {
        guard let section = sections[name] else { throw ModelError("it has no section \(name)") }
        guard section.type == type else { throw ModelError("section \(name) has another type of numbers") }
        return section
    }

    private mutating func addSection(_ entry: Int) throws(ModelError) {
        let name = text(entry, 32)
        let section = Section(
            type: word(entry + 32), rows: Int(word(entry + 36)), columns: Int(word(entry + 40)),
            offset: Int(clamping: number(entry + 48)), byteCount: Int(clamping: number(entry + 56)))
        let (end, overflow) = section.offset.addingReportingOverflow(section.byteCount)
        guard !overflow, section.offset >= 0, section.byteCount >= 0, unsafe end <= bytes.count,
            section.offset % 64 == 0
        else {
            throw ModelError("section \(name) is cut off or not aligned")
        }
        sections[name] = section
    }

    private func word(_ offset: Int) -> UInt32 {
        UInt32(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    private func number(_ offset: Int) -> UInt64 {
        UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private func text(_ offset: Int, _ count: Int) -> String {
        let end = offset + count
        let bytes = unsafe self.bytes[offset..<end]
        let length = unsafe count <= 32 ? bytes.firstIndex(of: 0) ?? end : end
        return unsafe String(decoding: self.bytes[offset..<length], as: UTF8.self)
    }
}
