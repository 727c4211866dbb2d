import Hub
import Platform
import StageRuntime

/// Each happening finds its way.
extension Simulation {
    mutating func perform(_ happening: Happening) {
        switch happening {
        case .toHub(let connection, let parts, let isRepeated):
            // Nothing comes twice over a connection that is no more.
            if isRepeated, connections[connection]?.isOpen != true { return }
            if isAwake(for: happening) { take(parts, from: connection) }
        case .fromHub(let connection, let parts): receive(parts, over: connection, happening)
        case .hubTimer(let run): if run == hub?.run, isAwake(for: happening) { tick() }
        case .startHub: startHub()
        case .written(let run), .retryWriting(let run): if run == hub?.run, isAwake(for: happening) { write() }
        case .synced(let run): if run == hub?.run, isAwake(for: happening) { sync() }
        case .beginWorker(let index): begin(index)
        case .prepared(let index, let process):
            if isAwake(index, process, for: happening) {
                step(index, .prepared(batchLimit: workers[index].stage == "store" ? shape.batch : 1))
            }
        case .finished(let index, let process): if isAwake(index, process, for: happening) { finish(index) }
        case .crash(let index, let process):
            if isAwake(index, process, for: happening) { end(index, signal: 11, because: "crash") }
        case .workerTimer(let index, let process, let time):
            if isAwake(index, process, for: happening) { timer(index, time) }
        case .report(let exit, let run): if run == hub?.run, isAwake(for: happening) { step(.exit(exit)) }
        case .submit(let batch): submit(batch: batch)
        case .fault: fault()
        case .operate: operate()
        case .adjust(let stage): adjust(stage)
        case .stopWorker(let index): step(index, .stop)
        case .ended(let run): if run == hub?.run { endHub(losingPower: false, because: "ends as it was told to") }
        case .resume(let run): if run == hub?.run, isAwake(for: happening) { step(.resume) }
        }
    }

    private mutating func receive(_ parts: [[UInt8]], over connection: Int, _ happening: Happening) {
        switch connections[connection]?.end {
        case .worker(let index, let process):
            if isAwake(index, process, for: happening) { hear(parts, over: connection, index, process) }
        case .submitter(let batch): keep(parts, batch: batch)
        case nil: break
        }
    }
}
