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

    func bind() throws(HubFailure) -> Socket {
        var options = SocketOptions()
        options.isMandatory = true
        options.linger = HubLoop.linger
        // Credit bounds what goes to a worker: a limit here could only lose something.
        options.sendHighWaterMark = 0
        options.maximumPartSize = Int64(max(2 * settings.maximumItemBytes, Self.frameBytes))
        do throws(ZeroMQError) {
            let socket = try Socket(.router, context: try Context(), options: options)
            for endpoint in settings.endpoints { try socket.bind(endpoint) }
            return socket
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
