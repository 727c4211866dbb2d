import HubInterface

/// Says what a drain waits for.
enum DrainWords {
    /// The inputs that workers have started, up to three by name; then those that wait for a worker.
    static func waitingFor(_ status: HubStatus) -> String {
        let started = status.workers.flatMap { worker in worker.started.map { "\(worker.name) (\(work($0)))" } }
        let waiting = status.stages.filter { $0.name != "ingest" }.compactMap { stage -> String? in
            let count = stage.ready + stage.retrying
            guard count > 0 else { return nil }
            let why =
                stage.pause.map { ", which is paused (\($0.reason))" }
                ?? (stage.workers == 0 ? ", which has no worker" : "")
            return "\(count) before \(stage.name)\(why)"
        }
        let parts = started.prefix(3) + (started.count > 3 ? ["\(started.count - 3) more"] : []) + waiting
        return parts.isEmpty ? "the hub to finish" : parts.joined(separator: ", ")
    }

    /// What one worker is at work on: up to three inputs by name.
    static func works(_ works: [HubStatus.Work]) -> String {
        let names = works.prefix(3).map(work) + (works.count > 3 ? ["\(works.count - 3) more"] : [])
        return names.joined(separator: ", ")
    }

    /// `file:///a, for 12s`.
    private static func work(_ work: HubStatus.Work) -> String {
        "\(work.uri), for \(Wording.duration(.seconds(work.seconds)))"
    }
}
