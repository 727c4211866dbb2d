import Hashing

extension Item {
    /// The id under which the hub keeps the item: a hash of URI, version and pushed bytes, 32 hexadecimal digits.
    ///
    /// The same URI in the same version is the same item, however often it is submitted.
    public var id: String {
        let key = Array("\(uri)\u{0}\(version ?? "")\u{0}".utf8) + (payload ?? [])
        return String(SHA256.hexadecimal(key).prefix(32))
    }
}
