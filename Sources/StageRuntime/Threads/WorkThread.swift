import Failpoints
import PipelineStage
import Platform

/// What the work thread is told.
enum WorkOrder: Sendable {
    /// Make the stage.
    case prepare([String: String])
    /// Work on these.
    case work([[UInt8]])
    /// End.
    case end
}

/// Makes a stage with the settings that the hub gave.
package typealias StageMaker = @Sendable ([String: String]) throws -> any PayloadStage

/// The thread on which the stage lives: it knows no socket, and however long it works, the worker speaks to the hub.
struct WorkThread: ~Copyable {
    private let thread: SystemThread
    private let orders: Mailbox<WorkOrder>

    /// Starts the thread; what it has done comes as events.
    static func start(
        _ stage: StageName, reports: Mailbox<WorkerEvent>, makeStage: @escaping StageMaker
    ) throws(PlatformError) -> WorkThread {
        let orders = try Mailbox<WorkOrder>()
        let thread = try SystemThread(name: "work") {
            var work = Work(name: stage, makeStage: makeStage)
            while true {
                orders.doorbell.wait()
                for order in orders.takeAll() {
                    guard let report = work.obey(order) else { return }
                    reports.post(report)
                }
            }
        }
        return WorkThread(thread: thread, orders: orders)
    }

    func order(_ order: WorkOrder) { orders.post(order) }

    /// Waits until the thread has ended; it must be idle.
    consuming func end() {
        orders.post(.end)
        thread.join()
    }
}

/// The stage and what is done with it, on its thread.
private struct Work {
    /// Inputs with more bytes leave much free memory behind, which an idle worker need not hold.
    static let usualBytes = 1 << 18

    let name: StageName
    let makeStage: StageMaker
    var stage: (any PayloadStage)?

    init(name: StageName, makeStage: @escaping StageMaker) { (self.name, self.makeStage) = (name, makeStage) }

    /// Does as it is told; nil: to end.
    mutating func obey(_ order: WorkOrder) -> WorkerEvent? {
        switch order {
        case .prepare(let settings): prepare(settings)
        case .work(let inputs): work(inputs)
        case .end: nil
        }
    }

    private mutating func prepare(_ settings: [String: String]) -> WorkerEvent {
        // First the old one ends: it may hold a file that the new one needs.
        stage = nil
        do {
            let made = try makeStage(settings)
            stage = made
            return .prepared(batchLimit: made.batchLimit)
        } catch let failure as StageFailure {
            return .unprepared(reason: failure.message)
        } catch {
            return .unprepared(reason: "\(error)")
        }
    }

    private mutating func work(_ inputs: [[UInt8]]) -> WorkerEvent {
        let begin = (wall: MonotonicTime.now, processor: ProcessUsage.threadProcessorTime)
        for input in inputs { Failpoint.worker(name, .atWork).reach(with: input) }
        let results = stage?.process(inputs) ?? []
        Failpoint.worker(name, .worked).reach()
        if inputs.contains(where: { $0.count > Self.usualBytes }) { ProcessMemory.giveBack() }
        let cost = WorkCost(
            wall: .now - begin.wall, processor: ProcessUsage.threadProcessorTime - begin.processor,
            peakMemory: ProcessUsage.peakMemory)
        return .finished(results, cost)
    }
}
