import FlyingFox
import HubInterface
import Synchronization

/// The settings that the hub was started with, kept as they are now: a hub that comes back goes on with them.
final class SettingsFile: Sendable {
    private let path: String?
    private let settings: Mutex<HubSettings>

    /// Takes the file at `path`; nil where the settings came from none.
    init(_ settings: HubSettings, path: String?) {
        self.settings = Mutex(settings)
        self.path = path
    }

    /// Replaces the settings of a stage, in the file first.
    ///
    /// - Throws: `HTTPFault` where the stage may not work with them, or they cannot be written: nothing is changed then.
    func replace(_ index: Int, with stage: HubSettings.Stage) throws(HTTPFault) {
        try settings.withLock { settings throws(HTTPFault) in
            guard settings.stages[index] != stage else { return }
            try Self.check(stage, after: settings.stages[index])
            var changed = settings
            changed.stages[index] = stage
            try write(changed)
            settings = changed
        }
    }

    private static func check(_ stage: HubSettings.Stage, after earlier: HubSettings.Stage) throws(HTTPFault) {
        // What is stored already would be missing in the other ledger.
        guard stage.settings["ledger"] == earlier.settings["ledger"] else {
            throw HTTPFault(
                status: .conflict, "the ledger of a running pipeline cannot be another one",
                hint: "stop the launch, change `ledger.path`, and launch again")
        }
        guard stage.isWorkable else {
            throw HTTPFault(
                status: .badRequest, "\(stage.name) cannot work with these settings",
                hint: "docs/configuration.md says between which numbers they may be")
        }
    }

    private func write(_ settings: HubSettings) throws(HTTPFault) {
        guard let path else { return }
        do {
            try settings.write(to: path)
        } catch {
            throw HTTPFault(
                status: .internalServerError, "\(path) cannot be written: \(error)", hint: "nothing is changed")
        }
    }
}
