import FlyingFox
import HubInterface

extension JournalQuery {
    /// Most items of one page.
    private static let mostItems = 100_000

    /// Reads `?state=open&uri=...&after=ID&limit=N`.
    init(_ items: [HTTPRequest.QueryItem]) throws(HTTPFault) {
        self.init()
        // By way of constants: assigned at once, the type would be optional, and nonsense like nothing given.
        for item in items {
            switch item.name {
            case "state":
                let given = try Self.read(item, "open, stored, skipped or dead") { ItemStatus.State(rawValue: $0) }
                state = given
            case "after":
                let given = try Self.read(item, "an id of 32 hexadecimal digits") { ItemID($0) }
                after = given
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
