import Failpoints
import Foundation
import HubInterface
import PipelineStage

/// A crash that a failpoint brings about, and who was at work then.
///
/// Whoever is charged must have been at work in that process, and alone: the folder of the failpoints tells which inputs
/// it was given, and when it last began.
struct FaultCrash {
    let point: Failpoint
    /// Where the failpoints leave what they have seen.
    let folder: String

    /// Whether the item may be charged with the crash, once.
    func mayCharge(_ item: ItemStatus) throws -> Bool {
        let blames = item.attempts.filter(\.isBlame)
        guard let stage = point.stageAtWork, blames.count == 1, blames[0].stage == stage else { return false }
        let process = try text("\(point)").trimmingCharacters(in: .newlines)
        let passes = try text("passes").split(separator: "\n").filter { $0.hasSuffix(" \(process)") }
        let last = passes.split(omittingEmptySubsequences: false) { $0.hasPrefix("\(stage).before-start ") }.last ?? []
        switch last.count(where: { $0.hasPrefix("\(stage).at-work ") }) {
        // It was about to be given the input: nothing tells which.
        case 0: return true
        case 1: break
        default: return false
        }
        let number = passes.count { $0.hasPrefix("\(stage).at-work ") }
        let input = try Data(contentsOf: URL(filePath: "\(folder)/input-\(process)-\(number)"))
        return input.firstRange(of: Data(item.uri.utf8)) != nil
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }
}

extension Failpoint {
    /// The stage whose input is started, or may be, when a process passes there; nil where nothing is at work.
    fileprivate var stageAtWork: String? {
        switch self {
        case .worker(let stage, .afterStart), .worker(let stage, .atWork), .worker(let stage, .worked): stage.rawValue
        // The next input is begun with before the result of the last one is sent.
        case .worker(let stage, .beforeDone), .worker(let stage, .afterDone): stage.rawValue
        case .ledger: "store"
        case .worker, .hub, .launch: nil
        }
    }
}

extension FailpointAction {
    /// Whether the process ends by a signal, or with a status, that counts as a crash.
    var isCrash: Bool { [.abort, .segv, .exit].contains(self) }
}
