package import HubInterface
import Supervision

/// The table of `hearsay status`.
package struct StatusReport {
    private let status: HubStatus

    package init(_ status: HubStatus) { self.status = status }

    package var text: String {
        var table = TextTable([
            ("STAGE", .left), ("WORKERS", .right), ("READY", .right), ("AT WORK", .right), ("RETRYING", .right),
            ("DONE", .right), ("SKIPPED", .right), ("DEAD", .right), ("RATE", .right), ("OLDEST", .right),
        ])
        for stage in status.stages { table.append(Self.cells(stage)) }
        return ([headline, "", table.text] + pauses).joined(separator: "\n")
    }

    private var headline: String {
        "hub \(status.phase.rawValue) (start \(status.epoch)): accepted \(status.accepted) = stored \(status.stored) "
            + "+ skipped \(status.skipped) + dead \(status.dead) + open \(status.open)"
    }

    private var pauses: [String] {
        let lines = status.stages.compactMap { stage in
            stage.pause.map { pause in
                "\(stage.name) is paused for \(Wording.duration(.seconds(pause.seconds))): \(pause.reason); "
                    + (pause.nextProbe > 0
                        ? "next try in \(Wording.duration(.seconds(pause.nextProbe)))" : "it is being tried now")
            }
        }
        return lines.isEmpty ? [] : [""] + lines
    }

    private static func cells(_ stage: StageStatus) -> [String] {
        [
            stage.name, workers(stage), "\(stage.ready)", "\(stage.atWork)", "\(stage.retrying)", "\(stage.done)",
            "\(stage.skipped)", "\(stage.dead)", Number.text(stage.rate) + "/s",
            stage.oldest.map { Wording.duration(.seconds($0)) } ?? "-",
        ]
    }

    /// `2`, `2 of 3`, with the range from which the launcher chooses, and how many a restart has still to replace.
    private static func workers(_ stage: StageStatus) -> String {
        let count = "\(stage.workers)" + (stage.workers == stage.desiredWorkers ? "" : " of \(stage.desiredWorkers)")
        let range = stage.scaling.map { " (\($0.least)..\($0.most))" } ?? ""
        return count + range + (stage.outdated > 0 ? ", \(stage.outdated) old" : "")
    }
}
