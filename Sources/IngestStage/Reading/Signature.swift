/// Tells files that hold no text by their first bytes.
enum Signature {
    private static let known: [(name: String, bytes: [UInt8])] = [
        ("pdf", Array("%PDF-".utf8)),
        ("zip", [0x50, 0x4B, 0x03, 0x04]),
        ("png", [0x89, 0x50, 0x4E, 0x47]),
        ("jpeg", [0xFF, 0xD8, 0xFF]),
        ("gif", Array("GIF8".utf8)),
        ("riff", Array("RIFF".utf8)),
        ("executable", [0x7F, 0x45, 0x4C, 0x46]),
        ("sqlite", Array("SQLite format 3".utf8)),
        ("bzip2", Array("BZh".utf8)),
        ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
        ("zstd", [0x28, 0xB5, 0x2F, 0xFD]),
        ("warc", Array("WARC/1".utf8)),
    ]

    /// The name of the format, `binary` for an unknown one that has NUL bytes, nil for text.
    static func name(of bytes: [UInt8]) -> String? {
        if let match = known.first(where: { bytes.starts(with: $0.bytes) }) { return match.name }
        guard !ByteOrderMark.isUTF16(bytes) else { return nil }
        let nulls = bytes.prefix(4096).count { $0 == 0 }
        return nulls * 64 > min(bytes.count, 4096) ? "binary" : nil
    }
}
