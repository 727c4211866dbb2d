import PeerKeys
import Platform

extension ConfigurationReader {
    /// Checks against what is on this machine's disk: what `lint` and `launch` ask for, and nobody who only reads.
    mutating func checkFiles(_ configuration: PipelineConfiguration) {
        checkState(configuration.stateFolder)
        checkLedger(at: configuration.ledgerPath)
        checkSocket(configuration.hub.endpoint, state: configuration.stateFolder)
        guard let curve = configuration.hub.curve else { return }
        do throws(KeyFileError) {
            _ = try KeyFile.read(curve.secretKeyPath)
        } catch {
            refuse("hub.curve.secretKey", "hub.curve.secretKey: \(error)")
        }
    }

    private mutating func checkState(_ folder: String) {
        guard let kind = FileKind(path: folder), kind != .folder else { return }
        refuse("state", "state is \(folder), which is there and no folder: choose another, or remove it")
    }

    private mutating func checkLedger(at path: String) {
        guard let kind = FileKind(path: path), kind != .file else { return }
        let what = kind == .folder ? "a folder" : "no file but a device or socket"
        refuse("ledger.path", "ledger.path is \(path), which is \(what): name a file, which need not be there yet")
    }

    private mutating func checkSocket(_ endpoint: String, state: String) {
        guard endpoint.hasPrefix("ipc://") else { return }
        let parts = endpoint.dropFirst("ipc://".count).split(separator: "/")
        let folder = "/" + parts.dropLast().joined(separator: "/")
        guard folder != state, FileKind(path: folder) != .folder else { return }
        refuse(
            "hub.endpoint",
            "hub.endpoint is a socket in \(folder), and there is no such folder: make it, or choose another")
    }
}
