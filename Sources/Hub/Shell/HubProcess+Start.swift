import HubInterface
import Platform
import ZeroMQ

/// What must be there before anybody is served.
extension HubProcess {
    static func open(_ path: String, _ settings: HubSettings) throws(HubFailure) -> SQLiteJournal {
        do throws(JournalError) {
            return try SQLiteJournal(path: path, stages: settings.stages.map(\.name))
        } catch {
            throw .disk(error.description)
        }
    }

    static func makeMailbox() throws(HubFailure) -> Mailbox {
        do throws(PlatformError) {
            return try Mailbox()
        } catch {
            throw .unavailable("\(error)")
        }
    }

    private var options: SocketOptions {
        var options = SocketOptions()
        options.isMandatory = true
        options.linger = HubLoop.linger
        // Credit bounds what goes to a worker: a limit here could only lose something.
        options.sendHighWaterMark = 0
        // Above this the connection is cut off before anything is in memory; up to this the peer is told what is wrong.
        options.maximumPartSize = Int64(2 * settings.largestPart)
        return options
    }

    func bind() throws(HubFailure) -> Socket {
        let socket: Socket
        do throws(ZeroMQError) {
            socket = try Socket(.router, context: try Context(), options: options)
        } catch {
            throw .unavailable("the hub's socket: \(error)")
        }
        for endpoint in settings.openEndpoints { try Self.bind(socket, endpoint) }
        return socket
    }

    /// The door of the tcp endpoints, where they ask for keys.
    func bindSecurely() throws(HubFailure) -> SecureDoor? {
        guard let curve = settings.curve, !settings.guardedEndpoints.isEmpty else { return nil }
        return try SecureDoor(curve, endpoints: settings.guardedEndpoints, options: options)
    }

    static func bind(_ socket: borrowing Socket, _ endpoint: String) throws(HubFailure) {
        do throws(ZeroMQError) {
            try socket.bind(endpoint)
        } catch {
            guard error.code == .addressInUse else { throw .settings("\(error): see `hub.endpoint` in pipeline.yaml") }
            throw .unavailable(
                "\(error): end the program that listens there, or change `hub.endpoint` in pipeline.yaml")
        }
    }

    func makeWriter() throws(HubFailure) -> JournalThread {
        do throws(PlatformError) {
            return try JournalThread(journal: journal) { [mailbox] in mailbox.post(.journal($0)) }
        } catch {
            throw .unavailable("\(error)")
        }
    }

    static func start(_ writer: JournalThread) throws(HubFailure) -> SystemThread {
        do throws(PlatformError) {
            return try SystemThread(name: "hub-journal") { writer.run() }
        } catch {
            throw .unavailable("\(error)")
        }
    }

    func begin() throws(HubFailure) -> JournalState {
        do throws(JournalError) {
            return try journal.begin()
        } catch {
            throw .disk(error.description)
        }
    }
}

extension HubSettings {
    /// The largest part of a message, in bytes.
    var largestPart: Int { max(2 * maximumItemBytes, HubProcess.frameBytes) }

    /// Endpoints that ask for keys.
    fileprivate var guardedEndpoints: [String] { endpoints.filter { curve != nil && $0.hasPrefix("tcp://") } }

    /// Endpoints that admit everybody who reaches them.
    fileprivate var openEndpoints: [String] { endpoints.filter { curve == nil || !$0.hasPrefix("tcp://") } }
}
