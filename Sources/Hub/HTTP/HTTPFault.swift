import FlyingFox

/// An answer that is an error: what happened, and what to do.
struct HTTPFault: Error {
    let status: HTTPStatusCode
    let message: String
    let hint: String?

    init(status: HTTPStatusCode, _ message: String, hint: String? = nil) {
        self.status = status
        self.message = message
        self.hint = hint
    }

    static func noRoute(_ request: String) -> Self {
        Self(
            status: .notFound, "there is no \(request)", hint: "routes are /metrics, /live, /ready and those under /v1")
    }

    static func noItem(_ id: String) -> Self {
        Self(
            status: .notFound, "no item has the id \(id)",
            hint: "ids are 32 hexadecimal digits; `hearsay explain URI` finds an item by where it came from")
    }

    static func notDead(_ id: String) -> Self {
        Self(status: .conflict, "item \(id) is not dead", hint: "`hearsay explain \(id)` tells where it is")
    }

    static var ended: Self {
        Self(status: .serviceUnavailable, "the hub is ending", hint: "ask again when it is back")
    }
}
