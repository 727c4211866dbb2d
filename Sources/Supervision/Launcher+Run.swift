import HubInterface
import Platform
import UnixSignals

extension Launcher {
    /// Time between two questions to the hub.
    private static let pollInterval = Duration.milliseconds(200)

    /// Runs until the end, with Ctrl-C and SIGTERM taken as the wish to stop.
    ///
    /// - Returns: How it ended and what is left to say.
    public func run() async -> LaunchReport {
        await run(interruptions: UnixSignalsSequence(trapping: .sigint, .sigterm, .sighup))
    }

    /// Runs until the end; each element of `interruptions` is a wish to stop.
    package func run<Interruptions: AsyncSequence & Sendable>(interruptions: Interruptions) async -> LaunchReport
    where Interruptions.Element: Sendable {
        let (events, inbox) = AsyncStream<SupervisionEvent>.makeStream()
        let session = LaunchSession(self, inbox)
        return await withTaskGroup(of: Void.self) { group in
            group.addTask {
                do {
                    for try await _ in interruptions { inbox.yield(.interrupted) }
                } catch {
                    console.say("signals cannot be waited for: \(error)")
                }
            }
            group.addTask { await repeatedly { inbox.yield(.tick) } }
            group.addTask { await repeatedly { await session.poll() } }
            let report = await session.loop(events, in: &group)
            group.cancelAll()
            console.clearProgress()
            return report
        }
    }

    private func repeatedly(_ body: () async -> Void) async {
        while !Task.isCancelled {
            await body()
            try? await Task.sleep(for: Self.pollInterval)
        }
    }
}
