import CSodium

/// SHA-256 (FIPS 180-4), by libsodium.
public enum SHA256 {
    /// The digest of `bytes`, 32 bytes.
    public static func digest(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        _ = unsafe crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return digest
    }

    /// The digest of `bytes` in lower-case hexadecimal, 64 characters.
    public static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest(bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The digest of a text's UTF-8 in lower-case hexadecimal, 64 characters.
    public static func hexadecimal(_ text: String) -> String {
        hexadecimal(Array(text.utf8))
    }
}
