import Foundation

/// Lines for standard output, written in large pieces; a full disk or closed pipe is an error, not silence.
struct QueryOutput: ~Copyable {
    private static let pieceSize = 1 << 16
    private var buffer: [UInt8] = []

    /// Adds a line.
    mutating func write(_ line: String) throws {
        buffer += line.utf8
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count >= Self.pieceSize { try flush() }
    }

    /// Writes what is left.
    mutating func flush() throws {
        try FileHandle.standardOutput.write(contentsOf: buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
