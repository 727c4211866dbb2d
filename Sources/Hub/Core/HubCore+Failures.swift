import HubInterface
import Platform

/// Work could not be done.
extension HubCore {
    /// The first and the longest wait between probes of a paused stage.
    private static let firstProbe = Duration.seconds(1)
    private static let longestProbe = Duration.seconds(30)

    mutating func fail(_ lease: Lease, _ failure: Failure, by id: PeerID) {
        guard check(lease, by: id) != nil, let ended = end(lease.sequence) else { return }
        guard failure.kind != .dependency else { return pause(ended, failure) }
        if ended.wasProbe { endPause(ended.stage) }
        let key = ended.lease.item
        let worker = peers[id]?.hello.name ?? ""
        let kind: Charge.Kind = failure.kind == .transient ? .transient : .permanent
        charge(key, by: worker, kind, code: failure.code, message: failure.summary)
        guard kind == .transient, let item = items[key], item.transientCount < settings.retryAttempts else {
            let tries = items[key]?.transientCount ?? 0
            return die(key, kind == .transient ? "after \(tries) tries: \(failure.summary)" : failure.summary)
        }
        stages[ended.stage].retries += 1
        postpone(key, by: backoff(after: item.transientCount))
    }

    /// Full jitter (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/): anything up to the
    /// doubled limit of the try before.
    mutating func backoff(after tries: Int) -> Duration {
        let backoff = settings.backoffMilliseconds
        let limit = min(backoff.limit, backoff.first << min(max(0, tries - 1), 20))
        return .milliseconds(Int.random(in: 0...max(0, limit), using: &random))
    }

    /// Remembers a try that did not succeed, here and in the journal.
    mutating func charge(
        _ key: ItemKey, by worker: String, _ kind: Charge.Kind, code: String, message: String,
        standardError: [String] = []
    ) {
        guard let item = items[key] else { return }
        let attempt = Attempt(
            number: item.charges.count + 1, stage: item.stage, worker: worker, kind: kind, code: code,
            message: message, standardError: standardError)
        items[key]?.charges.append(Charge(stage: UInt8(clamping: item.stage), kind: kind))
        write(.attempt(key, attempt))
        // A permanent failure is told as the item's death.
        if kind != .permanent { note(.failed(item.id, attempt, stage: stages[item.stage].settings.name)) }
    }

    /// The stage waits for what it depends on; the item waits in its queue, and no attempt is used.
    private mutating func pause(_ ended: Ended, _ failure: Failure) {
        let stage = ended.stage
        if stages[stage].pause == nil {
            stages[stage].pause = StagePause(
                reason: failure.summary, since: now, delay: Self.firstProbe, nextProbe: now)
            scheduleProbe(stage)
            let name = stages[stage].settings.name
            note(.paused(stage: name, reason: failure.summary, probe: Self.firstProbe))
        } else if ended.wasProbe {
            goOnWaiting(stage, failure)
        }
        requeue(ended.lease.item)
    }

    /// A probe has failed: the next one comes after twice the time.
    private mutating func goOnWaiting(_ stage: Int, _ failure: Failure) {
        guard var pause = stages[stage].pause else { return }
        pause.delay = min(Self.longestProbe, pause.delay * 2)
        pause.reason = failure.summary
        stages[stage].pause = pause
        scheduleProbe(stage)
        let name = stages[stage].settings.name
        note(.stillPaused(stage: name, reason: pause.reason, for: now - pause.since, probe: pause.delay))
    }

    mutating func scheduleProbe(_ stage: Int) {
        guard let pause = stages[stage].pause else { return }
        stages[stage].pause?.nextProbe = now + pause.delay
        schedule(.probe(stage: stage), at: now + pause.delay)
    }

    mutating func endPause(_ stage: Int) {
        guard stages[stage].pause != nil else { return }
        stages[stage].pause = nil
        note(.resumed(stage: stages[stage].settings.name))
    }
}
