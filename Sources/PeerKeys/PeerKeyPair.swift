import CSodium

/// The keys of one side of a CURVE connection, as ZeroMQ writes them: Z85, 40 characters each.
public struct PeerKeyPair: Hashable, Sendable, CustomStringConvertible {
    /// The key by which others know this side.
    public let publicKey: String
    /// The key that this side tells nobody.
    public let secretKey: String

    /// Generates a new pair.
    public init() {
        var publicBytes = [UInt8](repeating: 0, count: Int(crypto_box_PUBLICKEYBYTES))
        var secretBytes = [UInt8](repeating: 0, count: Int(crypto_box_SECRETKEYBYTES))
        _ = unsafe crypto_box_keypair(&publicBytes, &secretBytes)
        (publicKey, secretKey) = (Z85.encode(publicBytes), Z85.encode(secretBytes))
    }

    /// Completes a secret key with the public key that belongs to it; nil where the text is no key.
    public init?(secretKey: String) {
        guard let secretBytes = Self.bytes(secretKey) else { return nil }
        var publicBytes = [UInt8](repeating: 0, count: Int(crypto_scalarmult_BYTES))
        guard unsafe crypto_scalarmult_base(&publicBytes, secretBytes) == 0 else { return nil }
        (publicKey, self.secretKey) = (Z85.encode(publicBytes), secretKey)
    }

    /// The public key alone: a secret must not get into a log.
    public var description: String { publicKey }

    /// Whether a text can be a key.
    public static func isKey(_ text: String) -> Bool { bytes(text) != nil }

    private static func bytes(_ text: String) -> [UInt8]? { Z85.decode(text).flatMap { $0.count == 32 ? $0 : nil } }
}
