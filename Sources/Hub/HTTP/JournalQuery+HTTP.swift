import FlyingFox
import HubInterface

extension JournalQuery {
    /// Most items of one page.
    private static let mostItems = 100_000

    /// Reads `?state=open&uri=...&after=ID&limit=N`.
    init(_ items: [HTTPRequest.QueryItem]) throws(HTTPFault) {
        self.init()
        for item in items {
            switch item.name {
            case "state": state = try Self.read(item, "open, stored, skipped or dead") { .init(rawValue: $0) }
            case "after": after = try Self.read(item, "an id of 32 hexadecimal digits") { ItemID($0) }
            case "limit": limit = min(Self.mostItems, max(1, try Self.read(item, "a number") { Int($0) }))
            case "uri": uri = item.value
            default:
                throw HTTPFault(
                    status: .badRequest, "there is no parameter \"\(item.name)\"",
                    hint: "parameters are state, uri, after and limit")
            }
        }
    }

    private static func read<Value>(
        _ item: HTTPRequest.QueryItem, _ kind: String, _ parse: (String) -> Value?
    ) throws(HTTPFault) -> Value {
        guard let value = parse(item.value) else {
            throw HTTPFault(status: .badRequest, "\(item.name)=\(item.value)", hint: "\(item.name) is \(kind)")
        }
        return value
    }
}
