/// What a value of the configuration file may be.
enum ValueKind: Hashable, Sendable {
    /// A whole number.
    case integer(ClosedRange<Int>)
    /// A number with `ms`, `s`, `m` or `h`; the range is in milliseconds.
    case duration(ClosedRange<Int>)
    /// A number with `B`, `KiB`, `MiB` or `GiB`; the range is in bytes.
    case size(ClosedRange<Int>)
    /// `true` or `false`.
    case flag
    /// A file or folder; a relative one is meant from the configuration file's folder.
    case path
    /// A `file:`, `http:` or `https:` URI.
    case uri
    /// A ZeroMQ endpoint to listen at, `ipc://PATH` or `tcp://ADDRESS:PORT`; `*` is every address of this machine.
    case endpoint
    /// `ADDRESS:PORT` to listen at.
    case hostAndPort
    /// A list of ISO 639-1 codes.
    case languages

    /// What to call it in a message: `a whole number`.
    var article: String {
        switch self {
        case .integer: "a whole number"
        case .duration: "a duration such as 500ms, 30s, 5m or 1h"
        case .size: "a size such as 512KiB, 64MiB or 1GiB"
        case .flag: "true or false"
        case .path: "a path"
        case .uri: "a URI that begins with file:, http: or https:"
        case .endpoint: "an endpoint such as ipc:///run/hearsay/hub.ipc or tcp://127.0.0.1:5555"
        case .hostAndPort: "ADDRESS:PORT, such as 127.0.0.1:8080"
        case .languages: "a list of two-letter language codes such as [en]"
        }
    }

    /// The type's name in the reference.
    var name: String {
        switch self {
        case .integer: "whole number"
        case .duration: "duration"
        case .size: "size"
        case .flag: "true or false"
        case .path: "path"
        case .uri: "URI"
        case .endpoint: "endpoint"
        case .hostAndPort: "address:port"
        case .languages: "list of language codes"
        }
    }

    /// The range as it is written in the reference and in messages; nil where there is none.
    var range: String? {
        switch self {
        case .integer(let range) where range.count == 1: "\(range.lowerBound)"
        case .integer(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .duration(let range):
            "\(Quantity.duration(range.lowerBound)) to \(Quantity.duration(range.upperBound))"
        case .size(let range): "\(Quantity.size(range.lowerBound)) to \(Quantity.size(range.upperBound))"
        default: nil
        }
    }
}
