import PipelineMessages
import PipelineStage
import StageRuntime
import SwiftProtobuf
import Testing

@Suite struct WorkerMachineTests {
    @Test func introducesItselfAndMakesItsStage() {
        var fixture = MachineFixture(unfinished: [lease(9)], earlierProcessID: 6)
        #expect(fixture.step(.begin) == [.hello(unfinished: [lease(9)], earlier: 6)])
        #expect(fixture.step(.welcome(settings: ["a": "b"])) == [.connected, .eraseAll, .prepare(["a": "b"])])
        #expect(fixture.step(.prepared(batchLimit: 1)) == [.credit(2, 100)])
    }

    @Test func stageThatIsReadyBeforeTheHubHasAnsweredAnewIsCreditedThen() {
        var fixture = MachineFixture()
        _ = fixture.step(.begin)
        _ = fixture.step(.welcome())
        #expect(fixture.step(.reject("hello-first")) == [.hello(greeting: 2)])
        #expect(fixture.step(.prepared(batchLimit: 1)) == [])
        #expect(fixture.step(.welcome()) == [.connected, .credit(2, 100)])
    }

    @Test func oneIsAtWorkAndOneOnDeck() {
        var fixture = MachineFixture.serving()
        #expect(fixture.step(.job(1)) == [.mark([lease(1)]), .start(1), .work([WorkerJob(1)])])
        #expect(fixture.step(.job(2)) == [])
        #expect(
            fixture.step(.finished(.output([5]))) == [
                .output(1, [5]), .credit(1, 1), .erase([lease(1)]), .mark([lease(2)]), .start(2), .work([WorkerJob(2)]),
            ])
    }

    @Test func batchIsStartedAndCreditedTogether() {
        var fixture = MachineFixture.serving(batchLimit: 2)
        _ = fixture.step(.job(1))
        for sequence in UInt64(2)...4 { #expect(fixture.step(.job(sequence)) == []) }
        #expect(
            fixture.step(.finished(.stored(documentID: "d"))) == [
                .send(.done(lease(1), WireCost(), .stored("d"))), .credit(1, 1), .erase([lease(1)]),
                .mark([lease(2), lease(3)]), .start(2), .start(3), .work([WorkerJob(2), WorkerJob(3)]),
            ])
        #expect(
            Array(fixture.step(.finished(.skipped(reason: "empty"), .output([])))[..<4]) == [
                .send(.done(lease(2), WireCost(), .skipped("empty"))), .output(3, []), .credit(2, 2),
                .erase([lease(2), lease(3)]),
            ])
    }

    @Test func costIsSharedByTheBatch() {
        var fixture = MachineFixture.serving(batchLimit: 2)
        _ = fixture.step(.job(1))
        _ = fixture.step(.job(2))
        _ = fixture.step(.job(3))
        _ = fixture.step(.finished(.output([])))
        let cost = WorkCost(wall: .milliseconds(4), processor: .milliseconds(2), peakMemory: 10)
        let actions = fixture.step(.finished([.output([]), .output([])], cost))
        let share = WireCost.with {
            $0.wallMicroseconds = 2000
            $0.cpuMicroseconds = 1000
            $0.peakMemoryBytes = 10
        }
        #expect(actions.first == .send(.done(lease(2), share, .output(WireOutput())), payloads: [[]]))
    }

    @Test func childrenTravelInOneMessage() {
        var fixture = MachineFixture.serving()
        _ = fixture.step(.job(1))
        let children = [
            PayloadResult.Child(id: "a", uri: "file:///a", payload: [1]),
            PayloadResult.Child(id: "b", uri: "file:///b", payload: [2]),
        ]
        let actions = fixture.step(.finished(.children(children)))
        let result = WireDone.OneOf_Result.children(
            .with {
                $0.submissions = [
                    .with {
                        $0.itemID = "a"
                        $0.uri = "file:///a"
                    },
                    .with {
                        $0.itemID = "b"
                        $0.uri = "file:///b"
                    },
                ]
            })
        #expect(actions.first == .send(.done(lease(1), WireCost(), result), payloads: [[1], [2]]))
    }

    @Test(
        arguments: [(.transient, .transient), (.permanent, .permanent), (.dependency, .dependency)]
            as [(StageFailure.Kind, WireFail.Kind)])
    func failureSaysWhatAndWhere(kind: StageFailure.Kind, wireKind: WireFail.Kind) {
        var fixture = MachineFixture.serving()
        _ = fixture.step(.job(1))
        let failure = StageFailure(kind: kind, code: "c", message: "m", location: "line 3")
        let actions = fixture.step(.finished(.failed(failure)))
        let expected = WireFail.with {
            $0.lease = lease(1).wire
            $0.cost = WireCost()
            $0.kind = wireKind
            $0.code = "c"
            $0.message = "m"
            $0.location = "line 3"
        }
        #expect(actions.first == .send(.with { $0.fail = expected }))
    }

    @Test func resultAboveTheHubsLimitIsAFailure() {
        var fixture = MachineFixture()
        _ = fixture.step(.begin)
        _ = fixture.step(.welcome(maximum: 3))
        _ = fixture.step(.prepared(batchLimit: 1))
        _ = fixture.step(.job(1))
        let failure = StageFailure(
            kind: .permanent, code: "too-large",
            message: "the result has 4 bytes, the hub takes 3: raise its maximum item size")
        let actions = fixture.step(.finished(.output([1, 2, 3, 4])))
        #expect(actions.first == .send(.fail(lease(1), WireCost(), failure)))
        _ = fixture.step(.job(2))
        #expect(fixture.step(.finished(.output([1, 2, 3]))).first == .output(2, [1, 2, 3]))
    }

    @Test func jobWithoutPayloadIsNoted() {
        var fixture = MachineFixture.serving()
        let event = WorkerEvent.command(.job(.with { $0.lease = lease(4).wire }))
        #expect(fixture.step(event) == [.note("the hub sent a job without a payload, lease 1.4")])
    }

    @Test func settingsThatDoNotSuitEndTheWorker() {
        var fixture = MachineFixture()
        _ = fixture.step(.begin)
        _ = fixture.step(.welcome())
        #expect(fixture.step(.unprepared(reason: "no ledger")) == [.eraseAll, .send(.bye)])
        #expect(fixture.step(.command(.bye(WireBye()))) == [.end(.badSettings("no ledger"))])
    }

    @Test func otherSettingsMakeAnotherStage() {
        var fixture = MachineFixture.serving()
        #expect(fixture.step(.reject("hello-first")) == [.hello(documents: 2, bytes: 100, greeting: 2)])
        #expect(fixture.step(.welcome(settings: ["a": "c"])) == [.connected, .prepare(["a": "c"])])
        #expect(fixture.step(.job(1)) == [])
        #expect(fixture.step(.prepared(batchLimit: 1)).last == .work([WorkerJob(1)]))
    }

    @Test(arguments: ["version", "unknown-stage", "too-many-peers"]) func refusalEndsTheWorker(code: String) {
        var fixture = MachineFixture()
        _ = fixture.step(.begin)
        #expect(
            fixture.step(.reject(code))
                == [.end(.refused("the hub at ipc:///hub refuses this worker: because"))])
    }
}
