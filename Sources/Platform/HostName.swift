import Glibc

/// The name of this machine.
public enum HostName {
    /// As `hostname` prints it; empty where the system does not tell.
    public static var current: String {
        var characters = [CChar](repeating: 0, count: 256)
        guard unsafe gethostname(&characters, characters.count - 1) == 0 else { return "" }
        return String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
