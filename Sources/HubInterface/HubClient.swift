import FlyingFox
import FlyingSocks
import FoundationEssentials
import Glibc

/// Speaks to a running hub over HTTP, one connection a request.
public struct HubClient: Sendable {
    /// Where the hub listens.
    public let address: HubAddress
    /// How long an answer may take.
    public let patience: Duration

    /// Creates a client; nothing is connected yet.
    public init(address: HubAddress, patience: Duration = .seconds(10)) {
        self.address = address
        self.patience = patience
    }

    /// Sends one request and returns the body of a successful answer.
    ///
    /// - Throws: `HubClientError` where nobody listens, nobody answers, or the hub says no.
    func exchange(
        _ method: String, _ route: HubRoute, query: [(name: String, value: String)] = [], body: Data = Data()
    ) async throws -> Data {
        let request = HTTPRequest(
            method: HTTPMethod(method), version: .http11, path: route.path,
            query: query.map { HTTPRequest.QueryItem(name: $0.name, value: $0.value) },
            headers: [.host: "hearsay-hub", .connection: "close", .contentType: "application/json"], body: body)
        let (status, answer) = try await withPatience { try await send(request) }
        guard status < 300 else { throw refusal(status: status, body: answer) }
        return answer
    }

    @concurrent
    private func send(_ request: HTTPRequest) async throws -> (status: Int, body: Data) {
        var client = HTTPClient()
        do {
            let response =
                switch address {
                case .unixSocket(let path):
                    try await client.sendHTTPRequest(request, to: listeningSocket(path))
                case .tcp(let host, let port):
                    try await client.sendHTTPRequest(
                        request, to: .inet(ip4: host == "localhost" ? "127.0.0.1" : host, port: port))
                }
            return (response.statusCode.code, try await response.bodyData)
        } catch let error as SocketError {
            throw unreachable(error)
        }
    }

    /// The address of a socket at which somebody listens.
    ///
    /// FlyingFox keeps the descriptor of a socket that it could not connect, and a launcher asks again and again while its hub
    /// is away; so a socket of our own knocks first.
    private func listeningSocket(_ path: String) throws -> sockaddr_un {
        let address = try checkedSocket(path)
        let socket = try Socket(domain: AF_UNIX)
        defer { try? socket.close() }
        try socket.setFlags(.nonBlocking)
        do {
            try socket.connect(to: address)
        } catch SocketError.blocked {
            // The hub's queue of connections is full: somebody is there.
        }
        return address
    }

    private func checkedSocket(_ path: String) throws -> sockaddr_un {
        guard path.utf8.count <= HubAddress.longestSocketPath else {
            throw HubClientError(
                code: .unreachable,
                message: "the socket path \(path) has \(path.utf8.count) bytes, and the system takes "
                    + "\(HubAddress.longestSocketPath)",
                hint: "use a state folder with a shorter path")
        }
        return .unix(path: path)
    }

    private func withPatience<Value: Sendable>(
        _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask { try await body() }
            group.addTask {
                try await Task.sleep(for: patience)
                throw unanswered("does not answer within \(patience)")
            }
            defer { group.cancelAll() }
            guard let value = try await group.next() else { throw CancellationError() }
            return value
        }
    }
}
