import FlyingFox
import FlyingSocks
import FoundationEssentials
import Glibc
import HubInterface
import Synchronization

/// A hub that keeps what it is asked and always answers the same, on a Unix socket of its own.
final class FakeHub: Sendable {
    struct Asked: Hashable, Sendable {
        var line: String
        var body: String = ""
    }

    let client: HubClient
    private let asked = Mutex<[Asked]>([])
    private let path: String

    init(patience: Duration = .seconds(30)) {
        path = "/tmp/hearsay-\(getpid())-\(UInt64.random(in: 0 ... .max)).http"
        client = HubClient(address: .unixSocket(path: path), patience: patience)
    }

    /// What `body` makes the client ask while a server answers with `status` and `answer`.
    func serving(
        _ answer: String, status: Int = 200, delay: Duration = .zero, _ body: (HubClient) async throws -> Void
    ) async throws -> [Asked] {
        let handler = ClosureHTTPHandler { [self] request in
            let bytes = try await request.bodyData
            asked.withLock {
                $0.append(
                    Asked(
                        line: "\(request.method.rawValue) \(request.target.rawValue)",
                        body: String(decoding: bytes, as: UTF8.self)))
            }
            try await Task.sleep(for: delay, tolerance: nil)
            return HTTPResponse(statusCode: HTTPStatusCode(status, phrase: "Status"), body: Data(answer.utf8))
        }
        let server = HTTPServer(address: .unix(path: path), logger: .disabled, handler: handler)
        let running = Task { try await server.run() }
        defer {
            running.cancel()
            unsafe unlink(path)
        }
        try await server.waitUntilListening()
        try await body(client)
        return asked.withLock { $0 }
    }
}
