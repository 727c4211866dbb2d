import Hub
import HubInterface
import Platform
import Testing

/// What operators ask for.
struct OperationTests {
    @Test func `a drain starts nothing new and lets go on what is on its way`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.join(2, "store", credit: 1)
        scenario.submit(2)
        #expect(scenario.step(.drain) == [])
        #expect(scenario.status().phase == .draining)
        let credit = PeerCommand.credit(Credit(documents: 1, bytes: 10))
        #expect(scenario.say(1, done(1, output(50)), credit).last == send(2, job(2, item: 1, payload: 50, bytes: 20)))
        _ = scenario.say(2, done(2, .stored(documentID: "d")))
        #expect(scenario.status().phase == .draining)
        #expect(scenario.confirm() == [])
        #expect(scenario.status().phase == .drained)
        #expect(scenario.step(.resume) == [send(1, job(3, item: 2))])
        #expect(scenario.status().phase == .running)
    }

    @Test func `a drain does not wait for what cannot go on`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.submit(1)
        _ = scenario.step(.drain)
        _ = scenario.say(1, done(1, output(50)))
        #expect(scenario.status().phase == .drained)
        #expect(scenario.status().open == 1)
    }

    @Test func `an ending hub tells its workers to leave`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 1)
        scenario.submit(1)
        #expect(scenario.step(.shutDown) == [send(1, .drain)])
        #expect(scenario.core.workerCount == 1)
        #expect(
            scenario.say(1, .giveBack(lease(1)), .bye) == [
                .release(PayloadHandle(number: 1, byteCount: 10)), send(1, .bye), .forget(PeerID(1)),
            ])
        #expect(scenario.core.workerCount == 0)
    }

    @Test func `workers wanted are told and kept`() {
        var scenario = Scenario()
        #expect(scenario.step(.scale(stage: 1, workers: 4)) == [.journal(.scale(stage: 1, workers: 4))])
        #expect(scenario.status().stages.map(\.desiredWorkers) == [1, 4])
    }

    @Test func `a number chosen by load is told, and gives way to an operator's`() {
        var scenario = Scenario()
        _ = scenario.step(.restart(stage: 1, HubSettings.Stage(name: "store", workers: 1, mostWorkers: 4)))
        #expect(scenario.status().stages[1].scaling == StageStatus.Scaling(least: 1, most: 4))
        #expect(scenario.step(.scale(stage: 1, workers: 3, isAutomatic: true)) == [])
        #expect(scenario.status().stages[1].desiredWorkers == 3)
        #expect(scenario.step(.scale(stage: 1, workers: 2)) == [.journal(.scale(stage: 1, workers: 2))])
        #expect(scenario.status().stages[1].scaling == nil)
        #expect(
            scenario.step(.scale(stage: 1, workers: nil, isAutomatic: true))
                == [.journal(.scale(stage: 1, workers: nil))])
        #expect(scenario.status().stages[1].scaling == StageStatus.Scaling(least: 1, most: 4))
        #expect(scenario.status().stages[1].desiredWorkers == 2)
    }

    @Test func `a restart counts the workers that are old and gives new ones the new settings`() {
        var scenario = Scenario()
        scenario.join(1, "store", credit: 1)
        scenario.join(2, "store", credit: 1)
        scenario.join(3, "ingest", credit: 1)
        let new = HubSettings.Stage(name: "store", workers: 2, timeLimitMilliseconds: 1_000, settings: ["a": "c"])
        #expect(scenario.step(.restart(stage: 1, new)) == [])
        #expect(scenario.core.settings.stages[1] == new)
        #expect(scenario.status().stages.map(\.restarts) == [0, 1])
        #expect(scenario.status().stages.map(\.outdated) == [0, 2])
        #expect(scenario.status().stages[1].desiredWorkers == 2)
        scenario.join(4, "store", credit: 1)
        _ = scenario.say(1, .bye)
        #expect(scenario.status().stages[1].outdated == 1)
        // What is given out from now on has the new time limit.
        scenario.submit(1)
        _ = scenario.say(3, done(1, output(50)))
        _ = scenario.say(2, .start(lease(2)))
        #expect(scenario.status().workers.flatMap(\.started).map(\.secondsLeft) == [1])
    }

    @Test func `a worker is ready when it has given credit`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 0, bytes: 0)
        scenario.submit(1)
        #expect(scenario.status().workers.map(\.isReady) == [false])
        #expect(
            scenario.say(1, .credit(Credit(documents: 2, bytes: 100))) == [send(1, job(1, item: 1, payload: 1))])
        #expect(scenario.status().workers.map(\.isReady) == [true])
    }

    @Test(arguments: [true, false])
    func `a dead item is tried again if it is still dead`(isDead: Bool) {
        var scenario = Scenario(state: JournalState(counters: ItemCounters(accepted: 1, dead: 1), dead: [1: 1]))
        scenario.join(1, "ingest", credit: 1)
        let item = DeadItem(key: ItemKey(1), id: ItemID(high: 0, low: 1), byteCount: 10, stage: 1)
        #expect(scenario.step(.reopen(RequestID(3), item)) == [.journal(.reopen(RequestID(3), item))])
        let effects = scenario.confirm(flags: [isDead])
        let expected: [HubEffect] = [.reply(RequestID(3), .done(isDead))]
        #expect(effects == expected + (isDead ? [send(1, job(1, item: 1, payload: 0))] : []))
        #expect(scenario.status().dead == (isDead ? 0 : 1))
    }

    @Test func `a dead item is dropped`() {
        var scenario = Scenario(state: JournalState(counters: ItemCounters(accepted: 1, dead: 1), dead: [1: 1]))
        let item = DeadItem(key: ItemKey(1), id: ItemID(high: 0, low: 1), byteCount: 10, stage: 1)
        _ = scenario.step(.drop(RequestID(3), item))
        #expect(scenario.confirm() == [.reply(RequestID(3), .done(true))])
        #expect(scenario.status().skipped == 1)
        #expect(scenario.status().dead == 0)
        #expect(scenario.status().stages[1].dead == 0)
    }

    @Test func `a status tells of workers and their work`() {
        var scenario = Scenario()
        scenario.join(1, "ingest", credit: 2)
        scenario.submit(3)
        _ = scenario.say(1, .start(lease(1)))
        scenario.now = scenario.now + .seconds(2)
        #expect(
            scenario.status()
                == HubStatus(
                    phase: .running, epoch: 1, accepted: 3, stored: 0, skipped: 0, dead: 0, open: 3,
                    stages: [
                        StageStatus(
                            name: "ingest", workers: 1, desiredWorkers: 1, ready: 1, atWork: 2, retrying: 0, done: 0,
                            skipped: 0,
                            dead: 0, rate: 0, oldest: 2),
                        StageStatus(
                            name: "store", workers: 0, desiredWorkers: 1, ready: 0, atWork: 0, retrying: 0, done: 0,
                            skipped: 0,
                            dead: 0, rate: 0),
                    ],
                    workers: [
                        HubStatus.Worker(
                            name: "ingest-1", stage: "ingest", host: "here", processID: 101, atWork: 2,
                            started: [HubStatus.Work(uri: "item 1", seconds: 2, secondsLeft: 58)])
                    ]))
    }
}
