import HubInterface
import PipelineConfiguration
import PipelineStage
import Platform
import Records

/// Submits the sources, and watched ones again whenever they change.
struct SourceFeed: Sendable {
    let sources: [SourceConfiguration]
    let hub: any HubControl
    let console: Console

    /// Submits each source once.
    ///
    /// - Throws: `SourceError` where one cannot be read; `HubClientError` where the hub refuses one.
    func submitAll() async throws {
        for source in sources { try await submit(try SourceItem.make(of: source)) }
    }

    /// Looks at the watched sources again and again, until the task is cancelled.
    func watch() async {
        await withDiscardingTaskGroup { group in
            for source in sources {
                guard let interval = source.watchInterval else { continue }
                group.addTask { await watch(source, interval) }
            }
        }
    }

    private func watch(_ source: SourceConfiguration, _ interval: Duration) async {
        var seen = try? SourceItem.make(of: source)
        var complaint = ""
        while !Task.isCancelled {
            try? await Task.sleep(for: interval)
            do {
                let item = try SourceItem.make(of: source)
                if item != seen { try await submit(item) }
                seen = item
                complaint = ""
            } catch is CancellationError {
                return
            } catch {
                if "\(error)" != complaint {
                    console.say("\(error); looking again every \(Wording.duration(interval))")
                }
                complaint = "\(error)"
            }
        }
    }

    /// Hands an item over, as often as it takes for a hub that is away or cannot write its journal.
    private func submit(_ item: Item) async throws {
        var complaint = ""
        while true {
            do {
                let receipt = try await hub.submit([ItemRecord(item)])
                guard receipt.refused == 0 else {
                    throw HubClientError(
                        code: .refused, message: "the hub refuses \(item.uri): \(receipt.reason ?? "no reason given")")
                }
                return
            } catch let error as HubClientError where Self.passing.contains(error.code) {
                if error.code == .unavailable, error.message != complaint {
                    complaint = error.message
                    console.say("\(item.uri) waits: \(complaint)")
                }
                try await Task.sleep(for: .milliseconds(500))
            }
        }
    }

    /// What ends without anybody's doing, or with what the message asks for.
    private static let passing: Set<HubClientError.Code> = [.unreachable, .unanswered, .unavailable]
}
