import PipelineConfiguration
import PipelineStage
import Supervision

/// What `hearsay lint` says of a configuration that is well formed.
struct LintReport {
    private let configuration: PipelineConfiguration
    /// Why a launch would end at once.
    let faults: [String]

    init(_ configuration: PipelineConfiguration) {
        self.configuration = configuration
        faults = configuration.sources.compactMap { source in
            do throws(SourceError) {
                _ = try SourceItem.make(of: source)
                return nil
            } catch {
                return "\(error)"
            }
        }
    }

    /// Notes on what may be meant otherwise.
    private var notes: [String] {
        let endpoint = configuration.hub.portAtEveryAddress.map { "tcp://HOST:\($0)" } ?? configuration.hub.endpoint
        let idle = configuration.stages.filter { ($0.mostWorkers ?? $0.workers) == 0 }.map {
            "\($0.name.rawValue) has no workers here: start some with `hearsay worker \($0.name.rawValue) --connect "
                + "\(endpoint)`, or nothing gets past it"
        }
        let open =
            configuration.hub.endpoint.hasPrefix("tcp:") && configuration.hub.curve == nil
            ? ["\(configuration.hub.endpoint) is open to whoever reaches it: keep it on a trusted network"] : []
        return idle + open
    }

    func text(file: String) -> String {
        let problems = faults.map { "error: \($0)" } + notes.map { "note: \($0)" }
        return (["\(file) is well formed", topology, ending, "", memory] + problems).joined(separator: "\n")
    }

    private var topology: String {
        let stages = configuration.stages.map { stage in
            let most = stage.mostWorkers.map { "..\($0)" } ?? ""
            return "\(stage.name.rawValue) x \(stage.workers)\(most) (credit \(stage.credit))"
        }
        return
            "\(configuration.sources.count) sources -> \(stages.joined(separator: " -> ")) -> \(configuration.ledgerPath)"
    }

    private var ending: String {
        configuration.isBatch ? "ends when all is done" : "stays until it is stopped"
    }

    private var memory: String {
        let bound = MemoryBound(configuration)
        return """
            memory bound of payloads: \(Self.size(bound.total)) (code, models and runtimes come on top)
              queues   \(Self.size(bound.queues))  hub.inFlight.bytes, and what outputs may grow
              inboxes  \(Self.size(bound.inboxes))  workers x credit x hub.maximumItemBytes, at most the queues
              work     \(Self.size(bound.work))  inputs and outputs being worked on
            """
    }

    private static func size(_ bytes: Int) -> String { "\((bytes + (1 << 20) - 1) >> 20) MiB" }
}
