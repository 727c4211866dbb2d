import Failpoints
public import HubInterface
public import Logging
import Platform
import ZeroMQ

/// A whole hub: lock, journal, socket, threads, HTTP.
public struct HubProcess: ~Copyable {
    /// Room in a message for the frame beside its payloads.
    static let frameBytes = 16 << 20

    let folder: StateFolder
    let settings: HubSettings
    let settingsPath: String?
    let journal: SQLiteJournal
    package let mailbox: Mailbox
    let logger: Logger

    /// Takes the state folder and opens the journal; nobody is served yet.
    ///
    /// - Parameters:
    ///   - settings: All that it is told.
    ///   - settingsPath: The file that holds them, which follows their changes; nil for none.
    ///   - logger: Takes its log lines.
    /// - Throws: `HubFailure` where another hub runs there, or folder or journal cannot be used.
    public init(settings: HubSettings, settingsPath: String? = nil, logger: Logger) throws(HubFailure) {
        guard !settings.stages.isEmpty else { throw .settings("no stage is configured: a hub needs at least one") }
        for endpoint in settings.endpoints where endpoint.hasPrefix("ipc://") {
            try StateFolder.check(socket: String(endpoint.dropFirst(6)))
        }
        let folder = try StateFolder(path: settings.stateFolder)
        let journal = try Self.open(folder.journal, settings)
        let mailbox = try Self.makeMailbox()
        self.settings = settings
        self.settingsPath = settingsPath
        self.logger = logger
        self.folder = folder
        self.journal = journal
        self.mailbox = mailbox
    }

    /// Serves until it is asked to end, by a signal, by the parent's end or by `mailbox.end()`.
    ///
    /// - Parameters:
    ///   - signals: Signals that end the hub.
    ///   - parent: The process whose end is the hub's end.
    /// - Throws: `HubFailure` where it cannot begin or go on.
    public consuming func run(signals: SignalSource?, parent: Int32?) throws(HubFailure) {
        let socket = try bind()
        let door = try bindSecurely()
        let writer = try makeWriter()
        let state = try begin()
        logger.info("epoch \(state.epoch): \(state.open.count) open items, listening at \(settings.endpoints)")
        Failpoint.hub(.begin).reach()
        let http = HTTPInterface(
            settings: settings, settingsPath: settingsPath, socketPath: folder.http, journal: journal,
            mailbox: mailbox)
        let tasks = try http.start()
        defer { tasks.forEach { $0.cancel() } }
        var loop = HubLoop(
            journal: journal, writer: writer, mailbox: mailbox, socket: socket, door: door,
            signals: signals, parent: parent,
            core: HubCore(settings: settings, state: state, seed: UInt64.random(in: 0 ... .max), now: .now),
            log: NoticeLog(logger: logger))
        let thread = try Self.start(writer)
        do throws(HubFailure) {
            try loop.run()
        } catch {
            loop.refuseWaiters()
            throw error
        }
        writer.finish()
        thread.join()
        try loop.tellLastWords()
        Failpoint.hub(.beforeClose).reach()
        try? journal.forgetScaling()
        journal.close()
        logger.info("ended: \(loop.core.counters.open) items stay open")
    }
}
