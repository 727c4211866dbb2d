import Hub
import HubInterface
import PipelineMessages
import Platform
import StageRuntime

/// The workers' side: processes begin, listen, speak and end.
extension Simulation {
    mutating func begin(_ index: Int) {
        guard workers[index].process == nil, workers[index].isWanted else { return }
        lastProcess += 1
        let worker = workers[index]
        let identity = WorkerIdentity(
            name: worker.name, stage: worker.stage, host: "here", processID: Int32(lastProcess), build: "",
            documents: shape.credit, bytes: shape.creditBytes, endpoint: "ipc:///hub")
        let machine = WorkerMachine(
            identity: identity, unfinished: worker.crumbs.sorted { ($0.epoch, $0.sequence) < ($1.epoch, $1.sequence) },
            earlierProcessID: Int32(worker.crumbProcess), now: now)
        trace.add(now, "\(worker.name): process \(lastProcess) begins")
        workers[index].process = SimulatedWorker.Process(
            number: lastProcess, machine: machine, connection: open(.worker(index, process: lastProcess)))
        step(index, .begin)
    }

    mutating func step(_ index: Int, _ event: WorkerEvent) {
        guard let actions = workers[index].process?.machine.step(event, now: now) else { return }
        var commands: [WireCommand] = []
        var payloads: [[UInt8]] = []
        var ending: WorkerEnding?
        for action in actions {
            switch action {
            case .send(let command, let bytes):
                switch command.kind {
                case .drain, .bye: workers[index].process?.hasDrained = true
                default: break
                }
                commands.append(command)
                payloads += bytes
            case .reconnect:
                (commands, payloads) = ([], [])
                reconnect(index, isNew: true)
            case .end(let reason): ending = ending ?? reason
            default: perform(action, index)
            }
        }
        if !commands.isEmpty { say(index, commands, payloads) }
        if let ending { return end(index, signal: nil, because: "\(ending)") }
        planTimer(index)
    }

    private mutating func perform(_ action: WorkerAction, _ index: Int) {
        guard let process = workers[index].process else { return }
        switch action {
        case .prepare: plan(.prepared(index, process: process.number), in: 0...50)
        case .work(let jobs): begin(jobs, index)
        case .mark(let leases): workers[index].crumbs.formUnion(leases)
        case .erase(let leases): workers[index].crumbs.subtract(leases)
        case .eraseAll:
            workers[index].crumbs = []
            workers[index].crumbProcess = process.number
        case .note(let text): trace.add(now, "\(workers[index].name): \(text)")
        case .send, .reconnect, .end: break
        }
    }

    private mutating func say(_ index: Int, _ commands: [WireCommand], _ payloads: [[UInt8]]) {
        workers[index].process?.sent += 1
        guard let process = workers[index].process else { return }
        let parts = Self.frame(commands, number: process.sent, payloads)
        if hub == nil { workers[index].process?.held.append(parts) } else { sendToHub(parts, over: process.connection) }
    }

    /// A new connection, with the same socket or a new one.
    mutating func reconnect(_ index: Int, isNew: Bool) {
        guard let process = workers[index].process else { return }
        close(process.connection)
        let connection = open(.worker(index, process: process.number))
        workers[index].process?.connection = connection
        if isNew {
            workers[index].process?.sent = 0
            workers[index].process?.held = []
        }
        guard hub != nil else { return }
        for parts in workers[index].process?.held ?? [] { sendToHub(parts, over: connection) }
        workers[index].process?.held = []
    }

    mutating func reconnectAll() { for index in workers.indices { reconnect(index, isNew: false) } }

    /// Whether the process is there and awake; what comes while it is stopped comes later.
    mutating func isAwake(_ index: Int, _ process: Int, for happening: Happening) -> Bool {
        guard let current = workers[index].process, current.number == process else { return false }
        guard current.hungUntil > now else { return true }
        agenda.add(happening, at: current.hungUntil)
        return false
    }

    mutating func hear(_ parts: [[UInt8]], over connection: Int, _ index: Int, _ process: Int) {
        guard workers[index].process?.connection == connection else { return }
        let events = StageRuntime.events(of: parts)
        trace.add(now, "hub -> \(workers[index].name): \(Self.describe(parts))")
        for event in events {
            checkInputs(of: event)
            step(index, event)
        }
        guard let held = workers[index].process?.machine.held, held > shape.credit else { return }
        violations.append("\(workers[index].name) holds \(held) inputs, it gave credit for \(shape.credit)")
    }

    /// What comes with a job is that item's, and nobody else's.
    private mutating func checkInputs(of event: WorkerEvent) {
        switch event {
        case .frame(_, let events): for event in events { checkInputs(of: event) }
        case .received(let command, let payloads):
            guard case .job(let job) = command.kind, let payload = payloads.first else { return }
            guard ItemID(job.itemID)?.low != UInt64(SimulatedItem.number(payload)) else { return }
            violations.append("the job of item \(job.itemID) brings the input \(SimulatedItem.number(payload))")
        default: break
        }
    }

    /// The process ends; its launcher learns of it, where there is one.
    mutating func end(_ index: Int, signal: Int?, isIntended: Bool = false, because reason: String) {
        guard let process = workers[index].process else { return }
        trace.add(now, "\(workers[index].name): process \(process.number) ends: \(reason)")
        if signal != nil, !(isIntended && profile.hasLauncher) { noteDeath(index) }
        close(process.connection)
        workers[index].process = nil
        plan(.beginWorker(index), in: 100...1_500)
        guard profile.hasLauncher, let run = hub?.run else { return }
        let exit = WorkerExit(
            name: workers[index].name, processID: process.number, signal: signal, isIntended: isIntended,
            standardError: [])
        plan(.report(exit, run: run), in: 1...100)
    }

    /// Of several that were at work none is to be charged, whoever has done it.
    private mutating func noteDeath(_ index: Int) {
        let work = workers[index].process?.work.filter { workers[index].crumbs.contains($0.lease) } ?? []
        guard work.count == 1, let job = work.first,
            let stage = PipelineShape.stages.firstIndex(of: workers[index].stage)
        else { return }
        deaths[SimulatedItem.id(SimulatedItem.number(job.payload)), default: [:]][stage, default: 0] += 1
    }

    private mutating func planTimer(_ index: Int) {
        guard let process = workers[index].process else { return }
        let deadline = process.machine.deadline
        guard process.timer.map({ deadline < $0 }) ?? true else { return }
        workers[index].process?.timer = deadline
        agenda.add(.workerTimer(index, process: process.number, at: deadline), at: deadline)
    }

    mutating func timer(_ index: Int, _ time: MonotonicTime) {
        if workers[index].process?.timer == time { workers[index].process?.timer = nil }
        guard let deadline = workers[index].process?.machine.deadline else { return }
        if deadline <= now { step(index, .timer) } else { planTimer(index) }
    }
}
