import Failpoints
import Glibc
import HubInterface
import Logging
import Platform

/// The hub as a process: settings from a file, signals, log lines on standard error.
public enum HubMain {
    /// Runs until the hub is told to end.
    ///
    /// - Parameters:
    ///   - settingsPath: `HubSettings` as JSON.
    ///   - parent: The process whose end is the hub's end.
    /// - Returns: The exit status: 0 ended in good order, 69 in use or out of reach, 74 disk, 78 settings.
    public static func run(settingsPath: String, parent: Int32?) -> Int32 {
        let logger = Logger(label: "hub") { _ in LineLogHandler() }
        do throws(HubFailure) {
            // First of all: threads inherit the mask.
            let signals = try takeSignals()
            ProcessSignals.letWritesFail()
            if let parent, try !ends(with: parent) { return 0 }
            try checkFailpoints()
            let hub = try HubProcess(
                settings: try settings(settingsPath), settingsPath: settingsPath, logger: logger)
            try hub.run(signals: signals, parent: parent)
            return 0
        } catch {
            // Plain, because the launcher ends with these words.
            StandardError.writeLine("\(error)")
            return error.status
        }
    }

    private static func checkFailpoints() throws(HubFailure) {
        do throws(FailpointFault) {
            try Failpoint.check()
        } catch {
            throw HubFailure(status: FailpointFault.status, description: error.description)
        }
    }

    private static func ends(with parent: Int32) throws(HubFailure) -> Bool {
        do throws(PlatformError) {
            return try ParentProcess.endWith(parent)
        } catch {
            throw .unavailable("\(error)")
        }
    }

    private static func takeSignals() throws(HubFailure) -> SignalSource {
        do throws(PlatformError) {
            return try SignalSource([SIGTERM, SIGINT])
        } catch {
            throw .unavailable("\(error)")
        }
    }

    private static func settings(_ path: String) throws(HubFailure) -> HubSettings {
        do {
            return try HubSettings(file: path)
        } catch {
            throw .settings("the settings \(path) cannot be read: \(error); `hearsay launch` writes them")
        }
    }
}
