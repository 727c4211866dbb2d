/// The marks that a text may begin with.
enum ByteOrderMark {
    static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let utf16LittleEndian: [UInt8] = [0xFF, 0xFE]
    static let utf16BigEndian: [UInt8] = [0xFE, 0xFF]

    static func isUTF16(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: utf16LittleEndian) || bytes.starts(with: utf16BigEndian)
    }
}
