import FlyingFox
import HubInterface

/// How many workers there are, and which.
extension HTTPRoutes {
    func scale(_ name: String, _ request: ScaleRequest) async throws(HTTPFault) {
        let stage = try index(of: name)
        let isAutomatic = request.isAutomatic ?? false
        let numbers = HubSettings.Stage.workerNumbers
        guard request.workers.map(numbers.contains) ?? isAutomatic else {
            let number = request.workers.map { "\($0) workers" } ?? "no number of workers"
            throw HTTPFault(status: .badRequest, number, hint: "give \(numbers.lowerBound) to \(numbers.upperBound)")
        }
        let hasRange = try await ask { $0.core.settings.stages[stage].mostWorkers != nil }
        guard !isAutomatic || hasRange else {
            throw HTTPFault(
                status: .conflict, "\(name) has a fixed number of workers",
                hint:
                    "give it a range in pipeline.yaml, such as `workers: {min: 1, max: 4}`, and `hearsay restart \(name)`"
            )
        }
        mailbox.tell(.scale(stage: stage, workers: request.workers, isAutomatic: isAutomatic))
    }

    func restart(_ name: String, _ settings: HubSettings.Stage) async throws(HTTPFault) {
        let stage = try index(of: name)
        guard settings.name == name else {
            throw HTTPFault(status: .badRequest, "these are the settings of \(settings.name), not of \(name)")
        }
        try file.replace(stage, with: settings)
        mailbox.tell(.restart(stage: stage, settings))
    }

    private func index(of name: String) throws(HTTPFault) -> Int {
        if let index = settings.stages.firstIndex(where: { $0.name == name }) { return index }
        let names = settings.stages.map(\.name).joined(separator: ", ")
        throw HTTPFault(status: .notFound, "no stage is called \"\(name)\"", hint: "the stages are \(names)")
    }
}
