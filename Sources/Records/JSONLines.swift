/// The lines of a JSON Lines text, with their numbers; blank lines and a byte-order mark are left out.
public struct JSONLines: Sequence, IteratorProtocol, Sendable {
    /// A line that is not blank.
    public struct Line: Hashable, Sendable {
        /// Counted from 1.
        public var number: Int
        /// Without the line end.
        public var bytes: ArraySlice<UInt8>
    }

    private var rest: ArraySlice<UInt8>
    private var number = 0

    /// Reads the lines of `bytes`.
    public init(_ bytes: [UInt8]) {
        rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    }

    /// Gives the next line that is not blank.
    public mutating func next() -> Line? {
        while !rest.isEmpty {
            let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
            let line = rest[rest.startIndex..<end]
            rest = rest[Swift.min(end + 1, rest.endIndex)...]
            number += 1
            if !line.allSatisfy(Self.isBlank) { return Line(number: number, bytes: Self.withoutReturn(line)) }
        }
        return nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func withoutReturn(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.last == 0x0D ? line.dropLast() : line
    }
}
