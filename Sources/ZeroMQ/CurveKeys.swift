import CZeroMQ

/// The key by which others know a peer: 40 characters of Z85.
public struct CurvePublicKey: Hashable, Sendable, CustomStringConvertible {
    /// The key in Z85.
    public let text: String

    /// Takes a key in Z85; nil if it is none.
    public init?(_ text: String) {
        guard isKey(text) else { return nil }
        self.text = text
    }

    /// The key in Z85.
    public var description: String { text }
}

/// The key that a peer tells nobody: 40 characters of Z85.
public struct CurveSecretKey: Hashable, Sendable, CustomStringConvertible {
    /// The key in Z85.
    public let text: String

    /// Takes a key in Z85; nil if it is none.
    public init?(_ text: String) {
        guard isKey(text) else { return nil }
        self.text = text
    }

    /// A fixed word: a secret must not get into a log.
    public var description: String { "(secret key)" }

    /// The public key that belongs to it.
    public func publicKey() throws(ZeroMQError) -> CurvePublicKey {
        var bytes = [CChar](repeating: 0, count: keyCapacity)
        try check(unsafe zmq_curve_public(&bytes, text), "zmq_curve_public")
        guard let key = CurvePublicKey(string(bytes)) else { throw ZeroMQError(code: .invalid, operation: "Z85") }
        return key
    }
}

/// Both keys of a peer.
public struct CurveKeyPair: Hashable, Sendable {
    /// The key for the others.
    public let publicKey: CurvePublicKey
    /// The key for itself.
    public let secretKey: CurveSecretKey

    /// Generates a new pair.
    ///
    /// - Throws: ``ZeroMQError`` where libzmq was built without CURVE.
    public init() throws(ZeroMQError) {
        var publicBytes = [CChar](repeating: 0, count: keyCapacity)
        var secretBytes = [CChar](repeating: 0, count: keyCapacity)
        try check(unsafe zmq_curve_keypair(&publicBytes, &secretBytes), "zmq_curve_keypair")
        guard let secret = CurveSecretKey(string(secretBytes)), let known = CurvePublicKey(string(publicBytes)) else {
            throw ZeroMQError(code: .invalid, operation: "zmq_curve_keypair")
        }
        (publicKey, secretKey) = (known, secret)
    }

    /// Completes a secret key with the public key that belongs to it.
    public init(secretKey: CurveSecretKey) throws(ZeroMQError) {
        self.secretKey = secretKey
        publicKey = try secretKey.publicKey()
    }
}

/// 40 characters and the zero at the end.
private let keyCapacity = 41

private func isKey(_ text: String) -> Bool {
    guard text.utf8.count == keyCapacity - 1 else { return false }
    var bytes = [UInt8](repeating: 0, count: 32)
    return unsafe zmq_z85_decode(&bytes, text) != nil
}

private func string(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
