import Platform

/// The hub of a launch that was killed: it ends by itself, but only after its workers had time to leave.
public enum EarlierHub {
    /// Longer than a hub takes to end.
    private static let patience = Duration.seconds(10)

    /// Waits until no hub holds the state folder any more.
    ///
    /// One that stays is not waited for: the new hub will refuse to run beside it, and say so.
    ///
    /// - Parameters:
    ///   - stateFolder: The folder, which is there.
    ///   - console: Is told whom the launch waits for.
    public static func waitForEnd(in stateFolder: String, _ console: Console) async {
        let deadline = MonotonicTime.now + patience
        var isTold = false
        while case .held(_, let process)? = refusal(of: stateFolder + "/hub.lock"), .now < deadline {
            let who = process.map { " (process \($0))" } ?? ""
            if !isTold { console.say("waiting for the hub of an earlier launch\(who), which is still ending") }
            isTold = true
            guard (try? await Task.sleep(for: .milliseconds(50))) != nil else { return }
        }
    }

    private static func refusal(of path: String) -> FileLock.Refusal? {
        do throws(FileLock.Refusal) {
            _ = try FileLock(path: path)
            return nil
        } catch {
            return error
        }
    }
}
