import Glibc

/// Turns bytes of any encoding into UTF-8.
///
/// In the order of the Encoding Standard (https://encoding.spec.whatwg.org): byte-order mark, then the declared charset,
/// then UTF-8. What is not valid becomes U+FFFD.
enum TextDecoding {
    static func utf8(_ bytes: [UInt8], charset: String?) -> [UInt8] {
        if bytes.starts(with: ByteOrderMark.utf8) { return repaired(bytes.dropFirst(3)) }
        if bytes.starts(with: ByteOrderMark.utf16LittleEndian) { return utf16(bytes.dropFirst(2), low: 0) }
        if bytes.starts(with: ByteOrderMark.utf16BigEndian) { return utf16(bytes.dropFirst(2), low: 1) }
        let name = charset.map(canonical) ?? "utf-8"
        // Many pages declare a legacy charset and are UTF-8 all the same; the reverse never decodes by accident.
        if name == "utf-8" || isValid(bytes) { return repaired(bytes[...]) }
        return name == "windows-1252" ? Windows1252.utf8(bytes) : converted(bytes, from: name) ?? repaired(bytes[...])
    }

    /// `text/html; charset=windows-1252` to `windows-1252`.
    static func charset(ofMediaType mediaType: String?) -> String? {
        guard let mediaType, let range = mediaType.lowercased().firstRange(of: "charset=") else { return nil }
        let value = mediaType.lowercased()[range.upperBound...].prefix { $0 != ";" }
        return String(value.filter { !"\"' ".contains($0) })
    }

    private static func canonical(_ charset: String) -> String {
        switch charset.lowercased() {
        case "utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be", "": "utf-8"
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "ascii", "us-ascii", "cp1252", "windows-1252":
            "windows-1252"
        case let other: other
        }
    }

    private static func isValid(_ bytes: [UInt8]) -> Bool {
        String(validating: bytes, as: UTF8.self) != nil
    }

    private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    /// `low` is the place of the low byte in each pair; half a pair at the end is not valid.
    private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
            index += 2
        }
        if index < bytes.endIndex { units.append(0xFFFD) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// By iconv; nil where it does not know the charset.
    private static func converted(_ bytes: [UInt8], from charset: String) -> [UInt8]? {
        guard let converter = unsafe iconv_open("UTF-8", charset), Int(bitPattern: converter) != -1 else {
            return nil
        }
        defer { _ = unsafe iconv_close(converter) }
        var output: [UInt8] = []
        var input = bytes.map { CChar(bitPattern: $0) }
        unsafe input.withUnsafeMutableBufferPointer { buffer in
            var next = buffer.baseAddress
            var left = buffer.count
            while left > 0 {
                unsafe convert(converter, &next, &left, into: &output)
                guard left > 0, errno == EILSEQ || errno == EINVAL else { continue }
                output += [0xEF, 0xBF, 0xBD]
                unsafe next = next.map { unsafe $0 + 1 }
                left -= 1
            }
        }
        return output
    }

    private static func convert(
        _ converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, into output: inout [UInt8]
    ) {
        errno = 0
        let chunk = unsafe [CChar](unsafeUninitializedCapacity: 1 << 14) { buffer, filled in
            var place = buffer.baseAddress
            var room = buffer.count
            _ = unsafe iconv(converter, &next, &left, &place, &room)
            filled = buffer.count - room
        }
        output += chunk.lazy.map { UInt8(bitPattern: $0) }
    }
}
