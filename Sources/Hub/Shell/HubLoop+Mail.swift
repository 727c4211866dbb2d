import HubInterface
import Platform

/// Other threads have something to say.
extension HubLoop {
    mutating func readMail() {
        for letter in mailbox.take() {
            switch letter {
            case .event(let event): step(event)
            case .journal(let report): read(report)
            case .submit(let items, let waiter): submit(items, waiter)
            case .request(let event, let waiter): step(event(expect(waiter)))
            case .ask(let question): question(view)
            case .fail(let failure): self.failure = failure
            case .end: finish("asked to")
            }
        }
    }

    private var view: HubView {
        var counters = counters
        counters.payloadBytes = payloads.byteCount
        return HubView(core: core, counters: counters, now: .now)
    }

    mutating func read(_ report: JournalThread.Report) {
        switch report {
        case .committed(let receipt, let took):
            counters.commits.count(took)
            step(.journaled(receipt))
        case .stalled(let error):
            counters.journalStall = error.description
            step(.journalStalled(reason: error.description))
        case .recovered:
            counters.journalStall = nil
            step(.journalStalled(reason: nil))
        case .failed(let error): failure = .disk(error.description)
        }
    }

    private mutating func submit(_ items: [NewItem], _ waiter: Waiter<SubmissionReceipt>) {
        lastRequest += 1
        submitters[RequestID(lastRequest)] = waiter
        let submissions = items.map { item in
            Submission(id: ItemID(item.id), uri: item.uri, payload: payloads.keep(item.payload))
        }
        step(.submit(RequestID(lastRequest), submissions))
    }

    private mutating func expect(_ waiter: Waiter<Bool>) -> RequestID {
        lastRequest += 1
        requesters[RequestID(lastRequest)] = waiter
        return RequestID(lastRequest)
    }

    /// Says what the journal's last commits allow to be said; the journal's thread has ended.
    mutating func tellLastWords() throws(HubFailure) {
        readMail()
        try act()
        refuseWaiters()
        if let failure { throw failure }
    }

    /// Tells everybody who still waits that there will be no answer.
    mutating func refuseWaiters() {
        mailbox.close()
        submitters.values.forEach { $0.resume(throwing: HubEnded()) }
        requesters.values.forEach { $0.resume(throwing: HubEnded()) }
        (submitters, requesters) = ([:], [:])
    }
}
