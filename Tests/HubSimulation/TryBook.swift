import Hub
import HubInterface
import Platform

/// Tries that did not succeed: each counted once, for what was told, and as many as are allowed.
struct TryBook {
    private let settings: HubSettings
    private var charges: [ItemKey: [Charge]]
    /// Failures that were told in this step.
    private var due: [ItemKey: Charge.Kind] = [:]
    /// Inputs that were taken back in this step.
    private var cancelled: [ItemKey: Holding] = [:]
    /// Leases of items that must be alone with their worker, by peer.
    private var alone: [PeerID: UInt64] = [:]
    private var suspects: Set<ItemID> = []
    private(set) var waits = WaitStatistics()
    private(set) var violations: [String] = []

    init(settings: HubSettings, charges: [ItemKey: [Charge]]) {
        self.settings = settings
        self.charges = charges
    }

    /// Takes in a step; `wait` tells for how long the hub lets an item wait.
    mutating func note(
        _ leases: LeaseBook, _ effects: [HubEffect], reopened: [DeadItem], now: MonotonicTime,
        wait: (ItemKey) -> Duration?
    ) {
        (due, cancelled) = ([:], [:])
        for item in reopened {
            charges[item.key] = nil
            suspects.remove(item.id)
        }
        for case .ended(let holding, let end) in leases.changes { self.end(holding, end, now) }
        var failed: [ItemKey: Int] = [:]
        for effect in effects {
            switch effect {
            case .journal(.attempt(let key, let attempt)):
                charge(key, attempt, now)
                if attempt.kind == .transient { failed[key] = attempt.stage }
            case .journal(.finish(let key, let stage, .dead(let reason))):
                failed[key] = nil
                checkDeath(key, stage, reason)
            case .notice(.suspected(let id, _, _)): suspects.insert(id)
            case .send(let peer, .job(let job)): check(job, peer, leases)
            default: break
            }
        }
        for (key, kind) in due { violations.append("item with key \(key.number): a \(kind) failure is not counted") }
        for (key, stage) in failed { checkWait(key, stage, wait(key)) }
    }

    private mutating func end(_ holding: Holding, _ end: LeaseChange.End, _ now: MonotonicTime) {
        if alone[holding.peer] == holding.sequence { alone[holding.peer] = nil }
        switch end {
        case .failed(let failure): due[holding.key] = failure.kind.charge
        case .done(.output(let payload)) where payload.byteCount > settings.maximumItemBytes:
            due[holding.key] = .permanent
        case .done: suspects.remove(holding.id)
        case .cancelled: cancelled[holding.key] = holding
        case .returned: break
        }
    }

    private mutating func charge(_ key: ItemKey, _ attempt: Attempt, _ now: MonotonicTime) {
        charges[key, default: []].append(Charge(stage: UInt8(clamping: attempt.stage), kind: attempt.kind))
        let count = charges[key]?.count ?? 0
        if attempt.number != count {
            violations.append("key \(key.number): try \(attempt.number) is written, it is the \(count)th")
        }
        switch attempt.kind {
        case .transient, .permanent:
            guard due.removeValue(forKey: key) != attempt.kind else { return }
            violations.append("item with key \(key.number) is charged with a failure that nobody told: \(attempt)")
        case .timeLimit:
            let limit = Duration.milliseconds(settings.stages[attempt.stage].timeLimitMilliseconds)
            guard let start = cancelled[key]?.startedAt, now - start >= limit else {
                return violations.append("item with key \(key.number) is charged with a time that it did not have")
            }
        // Who crashed, only the world knows.
        case .crash: break
        }
    }

    private mutating func check(_ job: Job, _ peer: PeerID, _ leases: LeaseBook) {
        guard let holding = leases.holdings[job.lease.sequence] else { return }
        let (stage, name) = (holding.stage, "item \(job.id.low)")
        let tries = charges[job.key]?.count ?? 0
        if job.attempt != tries + 1 {
            violations.append("\(name) is given out as try \(job.attempt), \(tries) have failed")
        }
        if count(job.key, stage, \.isTransient) >= settings.retryAttempts {
            violations.append("\(name) is tried again after \(settings.retryAttempts) tries")
        }
        if let other = alone[peer] {
            violations.append("\(name) comes to the worker of lease \(other), which is alone")
        }
        guard count(job.key, stage, \.isDanger) >= 2 || suspects.contains(job.id) else { return }
        let others = leases.others(than: holding)
        if others > 0 { violations.append("\(name) must be alone, and its worker holds \(others) others") }
        alone[peer] = holding.sequence
    }

    private mutating func checkDeath(_ key: ItemKey, _ stage: Int, _ reason: String) {
        let isPermanent = charges[key]?.last?.kind == .permanent
        let isOver = count(key, stage, \.isTransient) == settings.retryAttempts
        guard !isPermanent, !isOver, count(key, stage, \.isDanger) < 3 else { return }
        violations.append("item with key \(key.number) dies too early: \(reason), after \(charges[key] ?? [])")
    }

    /// Anything up to the limit of the try, and on average half of it.
    private mutating func checkWait(_ key: ItemKey, _ stage: Int, _ wait: Duration?) {
        let tries = count(key, stage, \.isTransient)
        let limit = min(
            settings.backoffMilliseconds.limit, settings.backoffMilliseconds.first << max(0, tries - 1))
        guard tries < settings.retryAttempts, let wait, wait >= .zero, wait <= .milliseconds(limit) else {
            return violations.append("item with key \(key.number) waits \(wait ?? .zero) after \(tries) tries")
        }
        waits.count(wait, of: .milliseconds(limit), afterTry: tries)
    }

    private func count(_ key: ItemKey, _ stage: Int, _ isOf: (Charge.Kind) -> Bool) -> Int {
        charges[key]?.count { $0.stage == stage && isOf($0.kind) } ?? 0
    }
}

extension Charge.Kind {
    fileprivate var isTransient: Bool { self == .transient }
    fileprivate var isDanger: Bool { self == .crash || self == .timeLimit }
}

extension Failure.Kind {
    /// What the failure counts as; nil where no try is used.
    fileprivate var charge: Charge.Kind? {
        switch self {
        case .transient: .transient
        case .permanent: .permanent
        case .dependency: nil
        }
    }
}
