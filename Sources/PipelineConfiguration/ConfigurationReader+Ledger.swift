extension ConfigurationReader {
    /// What the hub and the launcher keep in the state folder.
    private static let stateFiles = [
        "journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm", "hub.json", "hub.ipc", "hub.http", "hub.lock",
        "launch.lock", "crumbs", "allowed-keys",
    ]

    /// The ledger is a file of its own.
    mutating func checkLedger(file: String, folder: String) {
        guard let ledger = text("ledger.path"), !ledger.hasPrefix("STATE/"), let state = text("state") else { return }
        let (path, stateFolder) = (
            CheckedValues.absolute(ledger, in: folder), CheckedValues.absolute(state, in: folder)
        )
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let advice = "name another, such as results/ledger.sqlite"
        if path == CheckedValues.absolute(name, in: folder) {
            refuse("ledger.path", "ledger.path (\(ledger)) is this configuration itself: \(advice)")
        } else if path == stateFolder || Self.stateFiles.contains(where: { path == "\(stateFolder)/\($0)" }) {
            refuse(
                "ledger.path",
                "ledger.path (\(ledger)) is a file of the hub or the launcher, or their folder: \(advice)")
        } else if let key = ["hub.curve.secretKey", "hub.curve.allowed"].first(where: { self.path($0, folder) == path })
        {
            refuse("ledger.path", "ledger.path (\(ledger)) is the file of \(key): \(advice)")
        }
    }

    private func path(_ key: String, _ folder: String) -> String? {
        text(key).map { CheckedValues.absolute($0, in: folder) }
    }
}
