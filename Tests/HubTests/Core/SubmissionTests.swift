import Hub
import HubInterface
import Testing

/// Items are taken on.
struct SubmissionTests {
    @Test func `nothing is accepted before the journal has it`() {
        var scenario = Scenario()
        let one = scenario.submission()
        var numbered = one
        numbered.key = ItemKey(1)
        let acceptance = Acceptance(
            origin: .peer(PeerID(1), request: 5), submissions: [numbered], verdicts: [.accepted])
        _ = scenario.say(1, .hello(Hello(name: "submit", stage: "")))
        #expect(scenario.say(1, .submit(request: 5, [one])) == [.journal(.accept(acceptance))])
        #expect(scenario.status().accepted == 0)
        #expect(scenario.confirm() == [send(1, .accepted(request: 5, [.accepted], reason: ""))])
        #expect(scenario.status().accepted == 1)
        #expect(scenario.status().open == 1)
    }

    @Test func `what the journal has already is a duplicate`() {
        var scenario = Scenario()
        let submissions = (0..<3).map { _ in scenario.submission() }
        _ = scenario.step(.submit(RequestID(9), submissions))
        let receipt = JournalReceipt(count: 1, flags: [true, false, true])
        #expect(
            scenario.step(.journaled(receipt)) == [
                .release(PayloadHandle(number: 2, byteCount: 10)),
                .reply(RequestID(9), .submitted(SubmissionReceipt(accepted: 2, duplicates: 1, refused: 0))),
            ])
        #expect(scenario.status().stages[0].ready == 2)
    }

    @Test func `too large items and bad ids are refused with a reason, the rest is taken`() {
        var scenario = Scenario()
        let large = scenario.submission(bytes: 1_001)
        var nameless = scenario.submission()
        nameless.id = nil
        var fine = scenario.submission()
        let effects = scenario.step(.submit(RequestID(9), [large, nameless, fine]))
        fine.key = ItemKey(1)
        let reason = "test:2: the id is not 32 lower-case hexadecimal digits"
        #expect(
            effects == [
                .release(large.payload), .release(nameless.payload),
                .journal(
                    .accept(
                        Acceptance(
                            origin: .request(RequestID(9)), submissions: [fine],
                            verdicts: [.refused, .refused, .accepted],
                            reason: reason))),
            ])
        let receipt = SubmissionReceipt(accepted: 1, duplicates: 0, refused: 2, reason: reason)
        #expect(scenario.confirm() == [.reply(RequestID(9), .submitted(receipt))])
    }

    @Test func `nothing is taken on while the journal cannot be written`() {
        var scenario = Scenario()
        _ = scenario.step(.journalStalled(reason: "disk full"))
        let one = scenario.submission()
        let reason = "disk full; then submit again"
        let receipt = SubmissionReceipt(accepted: 0, duplicates: 0, refused: 1, reason: reason)
        #expect(
            scenario.step(.submit(RequestID(9), [one])) == [
                .release(one.payload), .reply(RequestID(9), .submitted(receipt)),
            ])
        #expect(scenario.notices == [.journalStalled(reason: "disk full")])
    }

    @Test func `what lies in the journal at the start is open`() {
        var counters = ItemCounters(accepted: 3, stored: 1)
        counters.dead = 1
        let open = JournalState.Open(key: ItemKey(2), id: ItemID(high: 0, low: 2), byteCount: 7)
        var scenario = Scenario(
            state: JournalState(
                epoch: 4, lastKey: ItemKey(3), counters: counters, dead: [1: 1], open: [open]))
        #expect(scenario.status().open == 1)
        #expect(scenario.status().stages.map(\.dead) == [0, 1])
        let expected = Job(
            lease: Lease(epoch: 4, sequence: 1), key: ItemKey(2), id: ItemID(high: 0, low: 2), attempt: 1,
            timeLimitMilliseconds: 60_000, input: .journal(byteCount: 7))
        #expect(scenario.join(1, "ingest") == [send(1, .welcome(stage: 0)), send(1, .job(expected))])
    }
}
