import DequeModule
import HubInterface

/// Work is done.
extension HubCore {
    mutating func finish(_ lease: Lease, _ cost: Cost, _ result: WorkResult, by id: PeerID) {
        guard check(lease, by: id) != nil, let ended = end(lease.sequence) else { return discard(result) }
        stages[ended.stage].done += 1
        stages[ended.stage].cost += cost
        stages[ended.stage].rate.count(at: now)
        if ended.wasProbe { endPause(ended.stage) }
        switch result {
        case .output(let payload): advance(ended.lease.item, with: payload)
        case .children(let submissions): expand(ended.lease.item, into: submissions)
        case .skipped(let reason): end(ended.lease.item, .skipped(reason: reason))
        case .stored(let documentID): end(ended.lease.item, .stored(documentID: documentID))
        }
    }

    /// Hands an item on to the next stage.
    private mutating func advance(_ key: ItemKey, with payload: PayloadHandle) {
        guard let item = items[key], let fault = fault(of: payload, after: item.stage) else {
            return pass(key, payload)
        }
        release(payload)
        charge(key, by: "", .permanent, code: fault.code, message: fault.message)
        die(key, "\(fault.code): \(fault.message)")
    }

    private mutating func pass(_ key: ItemKey, _ payload: PayloadHandle) {
        guard let item = items[key] else { return release(payload) }
        release(item.input)
        let now = now
        update(key) {
            $0.stage += 1
            $0.input = payload
            $0.since = now
            $0.losses = 0
        }
        enqueue(key)
    }

    private func fault(of payload: PayloadHandle, after stage: Int) -> (code: String, message: String)? {
        if stage + 1 == stages.count {
            return ("bad-result", "the last stage gave an output: it is to say stored or skipped")
        }
        guard payload.byteCount > settings.maximumItemBytes else { return nil }
        return ("too-large", "the output has \(payload.byteCount) bytes, \(settings.maximumItemBytes) are allowed")
    }

    /// Ends a container together with the beginning of what came out of it.
    private mutating func expand(_ key: ItemKey, into submissions: [Submission]) {
        if let fault = submissions.compactMap(fault(of:)).first {
            submissions.forEach { release($0.payload) }
            charge(key, by: "", .permanent, code: "bad-child", message: fault)
            return die(key, "bad-child: \(fault)")
        }
        guard let stage = beginEnd(key) else { return }
        write(.expand(key, stage: stage, numbered(submissions)))
    }

    /// Lets go of a result that nobody waits for.
    mutating func discard(_ result: WorkResult) {
        switch result {
        case .output(let payload): release(payload)
        case .children(let submissions): submissions.forEach { release($0.payload) }
        case .skipped, .stored: break
        }
    }
}
