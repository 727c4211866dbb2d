/// The charset that a page declares in its first bytes.
enum HTMLCharset {
    /// The value of `<meta charset=...>`, of `<meta http-equiv ... content="...; charset=...">`, or of an XML
    /// declaration, looked for in the first 2,048 bytes.
    static func declared(in bytes: [UInt8]) -> String? {
        let start = String(decoding: bytes.prefix(2048).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
        if start.hasPrefix("<?xml"), let value = value(after: "encoding=", in: start.prefix { $0 != ">" }) {
            return value
        }
        return start.split(separator: "<").lazy.filter { $0.hasPrefix("meta") }
            .compactMap { value(after: "charset=", in: $0) }.first
    }

    private static func value(after key: String, in text: Substring) -> String? {
        guard let range = text.firstRange(of: key) else { return nil }
        let value = text[range.upperBound...].drop { "\"' ".contains($0) }.prefix {
            $0.isASCII && ($0.isLetter || $0.isNumber || "-_:".contains($0))
        }
        return value.isEmpty ? nil : String(value)
    }
}
