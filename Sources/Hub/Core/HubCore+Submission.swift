import DequeModule
import HubInterface

/// Items are taken on.
extension HubCore {
    /// Payload bytes of submissions that may wait for the disk.
    private static let mostPendingBytes = 64 << 20
    /// Payload bytes of the intake that are kept in memory, to spare reading them back.
    private static let mostIntakeBytes = 16 << 20

    mutating func submit(_ submissions: [Submission], origin: Acceptance.Origin) {
        var acceptance = Acceptance(origin: origin, submissions: [], verdicts: [])
        let obstacle = obstacle
        for submission in submissions {
            if let fault = obstacle ?? fault(of: submission) {
                release(submission.payload)
                acceptance.verdicts.append(.refused)
                acceptance.reason = fault
            } else {
                acceptance.verdicts.append(.accepted)
                acceptance.submissions.append(submission)
            }
        }
        guard !acceptance.submissions.isEmpty else { return answer(acceptance) }
        acceptance.submissions = numbered(acceptance.submissions)
        pendingBytes += acceptance.byteCount
        write(.accept(acceptance))
    }

    /// Why nothing at all is taken on now.
    private var obstacle: String? {
        if let journalStall { return "\(journalStall); then submit again" }
        if isShuttingDown { return "the hub is ending: submit again when it is back" }
        guard pendingBytes > Self.mostPendingBytes else { return nil }
        return "too much waits for the disk: wait for the answer before you submit more"
    }

    /// Why this one is not taken on.
    func fault(of submission: Submission) -> String? {
        guard submission.id != nil else { return "\(submission.uri): the id is not 32 lower-case hexadecimal digits" }
        guard submission.payload.byteCount > settings.maximumItemBytes else { return nil }
        return "\(submission.uri): \(submission.payload.byteCount) bytes, \(settings.maximumItemBytes) are allowed"
    }

    mutating func numbered(_ submissions: [Submission]) -> [Submission] {
        submissions.map { submission in
            lastKey.number += 1
            var submission = submission
            submission.key = lastKey
            return submission
        }
    }

    /// Puts what the journal has taken into the intake; flags are in the order of the submissions.
    mutating func admit(_ submissions: [Submission], _ flags: ArraySlice<Bool>) {
        for (submission, isNew) in zip(submissions, flags) {
            guard isNew, let id = submission.id else {
                release(submission.payload)
                continue
            }
            counters.accepted += 1
            let item = IntakeItem(key: submission.key, id: id, payload: keep(submission.payload), since: now)
            intake.append(item)
        }
    }

    private mutating func keep(_ payload: PayloadHandle) -> PayloadHandle {
        guard !payload.isInJournal, intakeBytes + payload.byteCount <= Self.mostIntakeBytes else {
            release(payload)
            return .journal(byteCount: payload.byteCount)
        }
        intakeBytes += payload.byteCount
        return payload
    }

    /// Tells the submitter what became of the items.
    mutating func answer(_ acceptance: Acceptance) {
        switch acceptance.origin {
        case .peer(let id, let request):
            guard peers[id] != nil else { return }
            send(.accepted(request: request, acceptance.verdicts, reason: acceptance.reason), to: id)
        case .request(let id): effects.append(.reply(id, .submitted(acceptance.receipt)))
        }
    }
}

extension Acceptance {
    var byteCount: Int { submissions.reduce(0) { $0 + $1.payload.byteCount } }

    /// The answer as HTTP gives it.
    var receipt: SubmissionReceipt {
        SubmissionReceipt(
            accepted: verdicts.count { $0 == .accepted }, duplicates: verdicts.count { $0 == .duplicate },
            refused: verdicts.count { $0 == .refused }, reason: reason.isEmpty ? nil : reason)
    }

    /// Turns what the journal had already into duplicates.
    mutating func settle(_ flags: ArraySlice<Bool>) {
        var flags = flags.makeIterator()
        for index in verdicts.indices where verdicts[index] == .accepted {
            if flags.next() == false { verdicts[index] = .duplicate }
        }
    }
}
