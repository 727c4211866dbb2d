import PipelineMessages
import PipelineStage
import Platform

/// Jobs come in, are worked on, and go out.
extension WorkerMachine {
    mutating func receive(_ job: WireJob, _ payloads: [[UInt8]]) {
        let lease = Lease(job.lease)
        guard let payload = payloads.first else {
            return add(.note("the hub sent a job without a payload, lease \(lease.epoch).\(lease.sequence)"))
        }
        guard phase == .serving, lease.epoch == epoch else { return }
        guard !isDraining else { return add(.send(.return(lease))) }
        inbox.append(WorkerJob(lease: lease, payload: payload))
    }

    /// Starts what waits, where the stage is free.
    mutating func takeOn() {
        guard phase == .serving, !isDraining, atWork.isEmpty, let batchLimit, !inbox.isEmpty else { return }
        atWork = Array(inbox.prefix(batchLimit))
        inbox.removeFirst(atWork.count)
        let leases = atWork.map(\.lease)
        add(.mark(leases))
        for lease in leases { add(.send(.start(lease))) }
        add(.work(atWork))
    }

    mutating func finish(_ results: [PayloadResult], _ cost: WorkCost) {
        let jobs = atWork
        let share = cost.wire(dividedBy: jobs.count)
        for (job, result) in zip(jobs, results) where !forgotten.contains(job.lease) {
            send(fit(result), of: job.lease, share)
        }
        if isCredited, !isDraining, !isLeaving {
            add(.send(.credit(credit(documents: jobs.count, bytes: jobs.byteCount))))
        }
        add(.erase(jobs.map(\.lease)))
        atWork = []
        forgotten = []
        cancelDeadline = nil
    }

    private func fit(_ result: PayloadResult) -> PayloadResult {
        guard maximumPayload > 0, let size = result.largestPayload, size > maximumPayload else { return result }
        return .failed(
            StageFailure(
                kind: .permanent, code: "too-large",
                message: "the result has \(size) bytes, the hub takes \(maximumPayload): raise its maximum item size"))
    }

    private mutating func send(_ result: PayloadResult, of lease: Lease, _ cost: WireCost) {
        switch result {
        case .output(let payload): add(.send(.done(lease, cost, .output(WireOutput())), payloads: [payload]))
        case .children(let children):
            add(.send(.done(lease, cost, .children(children)), payloads: children.map(\.payload)))
        case .skipped(let reason): add(.send(.done(lease, cost, .skipped(reason))))
        case .stored(let documentID): add(.send(.done(lease, cost, .stored(documentID))))
        case .failed(let failure): add(.send(.fail(lease, cost, failure)))
        }
    }

    /// Stops work on a job whose lease has ended; what is at work cannot be stopped, but nobody is told its result.
    mutating func abandon(_ lease: Lease) {
        if let index = inbox.firstIndex(where: { $0.lease == lease }) {
            let job = inbox.remove(at: index)
            add(.send(.credit(credit(documents: 1, bytes: job.payload.count))))
        } else if atWork.contains(where: { $0.lease == lease }) {
            forget(lease)
            add(.erase([lease]))
        }
    }

    /// From now on nobody waits for a result; what hangs in it must not keep the worker from other work for long.
    mutating func forget(_ lease: Lease) {
        forgotten.insert(lease)
        if cancelDeadline == nil { cancelDeadline = now + Self.cancelPatience }
    }

    /// Gives all credit as soon as the stage is ready; until then the hub gives the work to others.
    mutating func giveCredit() {
        guard phase == .serving, batchLimit != nil, !isCredited, !isDraining else { return }
        isCredited = true
        add(.send(.credit(freeCredit)))
    }

    /// What it has room for beside what is at work.
    var freeCredit: WireCredit {
        credit(documents: identity.documents - atWork.count, bytes: identity.bytes - atWork.byteCount)
    }

    func credit(documents: Int, bytes: Int) -> WireCredit {
        var credit = WireCredit()
        credit.documents = UInt32(clamping: documents)
        credit.bytes = UInt64(clamping: bytes)
        return credit
    }
}

extension [WorkerJob] {
    var byteCount: Int { reduce(0) { $0 + $1.payload.count } }
}

extension PayloadResult {
    /// Bytes of the largest payload that it carries; nil where it carries none.
    fileprivate var largestPayload: Int? {
        switch self {
        case .output(let payload): payload.count
        case .children(let children): children.map(\.payload.count).max()
        case .skipped, .stored, .failed: nil
        }
    }
}
