import Foundation
import Platform
import Supervision
import Synchronization
import TestSupport
import Testing

struct EarlierHubTests {
    @Test func `a launch waits for the hub of an earlier one`() async throws {
        let folder = try TemporaryFolder()
        let written = Mutex<[String]>([])
        let console = Console(style: Console.Style(isLive: false, isColoured: false)) { text in
            written.withLock { $0.append(text) }
        }
        await EarlierHub.waitForEnd(in: folder.path, console)
        #expect(written.withLock { $0 } == [])

        let lock = try FileLock(path: folder.file("hub.lock"))
        let wait = Task { await EarlierHub.waitForEnd(in: folder.path, console) }
        try await Eventually.holds("it says whom it waits for") { written.withLock { !$0.isEmpty } }
        _ = consume lock
        await wait.value
        let words = "waiting for the hub of an earlier launch (process \(getpid())), which is still ending"
        #expect(written.withLock { $0 } == ["launch      | \(words)\n"])
    }
}
