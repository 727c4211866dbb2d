import FlyingFox
import FlyingSocks
import Glibc
import HubInterface
import Logging

/// Listens for HTTP on the Unix socket of the state folder, and on TCP where that is configured.
struct HTTPInterface: Sendable {
    /// How long an answer may take, in seconds: a submission waits for the disk.
    private static let patience = 60.0

    let settings: HubSettings
    let socketPath: String
    let routes: HTTPRoutes
    let mailbox: Mailbox

    init(
        settings: HubSettings, settingsPath: String?, socketPath: String, journal: any Journal, mailbox: Mailbox
    ) {
        self.settings = settings
        self.socketPath = socketPath
        self.mailbox = mailbox
        routes = HTTPRoutes(
            settings: settings, journal: journal, mailbox: mailbox, file: SettingsFile(settings, path: settingsPath))
    }

    /// Listens until the tasks are cancelled; where that is impossible the hub ends.
    func start() throws(HubFailure) -> [Task<Void, Never>] {
        // The lock on the state folder is held: whoever left the file is gone.
        unsafe unlink(socketPath)
        var tasks = [serve(at: .unix(path: socketPath), name: socketPath)]
        if let http = settings.http { tasks.append(serve(at: try address(http), name: http)) }
        return tasks
    }

    private func serve(at address: some SocketAddress, name: String) -> Task<Void, Never> {
        let server = HTTPServer(
            address: address, timeout: Self.patience, logger: .disabled, handler: HTTPRouter(routes: routes))
        return Task {
            do {
                try await server.run()
            } catch {
                guard !Task.isCancelled else { return }
                mailbox.post(.fail(.unavailable(Self.explain(error, name))))
            }
        }
    }

    private static func explain(_ error: any Error, _ name: String) -> String {
        guard case SocketError.failed(_, let code, let reason) = error else { return "HTTP at \(name): \(error)" }
        guard code == EADDRINUSE else { return "HTTP cannot listen at \(name): \(reason)" }
        return "HTTP cannot listen at \(name): another program does; end it, or change `hub.http` in pipeline.yaml"
    }

    private func address(_ text: String) throws(HubFailure) -> sockaddr_in {
        guard case .tcp(let host, let port)? = HubAddress(text) else {
            throw .settings("`hub.http` is \"\(text)\": give host:port, as in 127.0.0.1:8080")
        }
        do {
            return try .inet(ip4: host == "localhost" ? "127.0.0.1" : host, port: port)
        } catch {
            throw .settings("`hub.http` is \"\(text)\": \(host) is no IPv4 address")
        }
    }
}
