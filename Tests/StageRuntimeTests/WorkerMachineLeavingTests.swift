import PipelineMessages
import Platform
import StageRuntime
import SwiftProtobuf
import Testing

/// Draining, cancelling, and silence.
@Suite struct WorkerMachineLeavingTests {
    @Test(arguments: [WorkerEvent.stop, .command(.drain(WireDrain()))])
    func drainFinishesWhatIsStartedAndReturnsTheRest(event: WorkerEvent) {
        var fixture = MachineFixture.serving()
        _ = fixture.step(.job(1))
        _ = fixture.step(.job(2))
        #expect(fixture.step(event) == [.send(.drain), .back(2)])
        #expect(fixture.step(.job(3)) == [.back(3)])
        #expect(fixture.step(event) == [])
        #expect(
            fixture.step(.finished(.output([5]))) == [.output(1, [5]), .erase([lease(1)]), .eraseAll, .send(.bye)])
        #expect(fixture.step(.command(.bye(WireBye()))) == [.end(.drained)])
    }

    @Test func workerWhoseLauncherIsGoneDoesNotWaitForLongWork() {
        var fixture = MachineFixture.serving()
        _ = fixture.step(.job(1))
        _ = fixture.step(.job(2))
        #expect(fixture.step(.orphaned) == [.send(.drain), .back(2)])
        for _ in 1...4 { _ = fixture.pass(.seconds(1)) + fixture.step(.command(.pong(WirePong()))) }
        #expect(fixture.step(.orphaned) == [])
        #expect(fixture.pass(.seconds(1)) == [.eraseAll, .send(.bye)])
        let ending = WorkerEnding.stuck("the launcher has ended, and the stage is still at work: ending the process")
        #expect(fixture.step(.command(.bye(WireBye()))) == [.end(ending)])
    }

    @Test func workerWhoseLauncherIsGoneFinishesShortWork() {
        var fixture = MachineFixture.serving()
        _ = fixture.step(.job(1))
        _ = fixture.step(.orphaned)
        #expect(
            fixture.step(.finished(.output([5]))) == [.output(1, [5]), .erase([lease(1)]), .eraseAll, .send(.bye)])
        #expect(fixture.step(.command(.bye(WireBye()))) == [.end(.drained)])
    }

    @Test func workerWhoseLauncherIsGoneWaitsForTheGoodbyeAloneWhenItsWorkIsDone() {
        var fixture = MachineFixture.serving()
        _ = fixture.step(.job(1))
        _ = fixture.step(.orphaned)
        for _ in 1...4 { _ = fixture.pass(.seconds(1)) + fixture.step(.command(.pong(WirePong()))) }
        _ = fixture.step(.finished(.output([5])))
        _ = fixture.step(.orphaned)
        #expect(fixture.machine.deadline == fixture.now + .seconds(2))
    }

    @Test func idleWorkerLeavesAtOnce() {
        var fixture = MachineFixture.serving()
        #expect(fixture.step(.stop) == [.send(.drain), .eraseAll, .send(.bye)])
        #expect(fixture.pass(.milliseconds(1999)) == [])
        #expect(fixture.pass(.milliseconds(1)) == [.end(.drained)])
    }

    @Test func workerWithoutAHubEndsAtOnce() {
        var fixture = MachineFixture()
        _ = fixture.step(.begin)
        #expect(fixture.step(.stop) == [.eraseAll, .end(.drained)])
    }

    @Test func restartedHubBringsNewLeasesAndOldResultsAreDropped() {
        var fixture = MachineFixture.serving()
        _ = fixture.step(.job(1))
        _ = fixture.step(.job(2))
        // What was said to the old hub is refused by the new one, more than once.
        #expect(fixture.step(.reject("hello-first")) == [.eraseAll, .hello(documents: 1, bytes: 99, greeting: 2)])
        #expect(fixture.step(.reject("hello-first")) == [])
        #expect(
            fixture.step(.welcome(epoch: 2)) == [.note("connected to the hub at ipc:///hub, epoch 2")])
        #expect(fixture.step(.job(1, epoch: 2)) == [])
        let job = WorkerJob(1, epoch: 2)
        #expect(
            fixture.step(.finished(.output([5]))) == [
                .credit(1, 1), .erase([lease(1)]), .mark([job.lease]), .send(.start(job.lease)), .work([job]),
            ])
    }

    @Test func jobOfAnotherEpochIsDropped() {
        var fixture = MachineFixture.serving()
        #expect(fixture.step(.job(1, epoch: 9)) == [])
    }

    @Test func creditOfForgottenWorkComesBackBeforeWelcomeToo() {
        var fixture = MachineFixture.serving()
        _ = fixture.step(.job(1))
        _ = fixture.step(.reject("hello-first"))
        #expect(fixture.step(.finished(.output([5]))) == [.credit(1, 1), .erase([lease(1)])])
    }

    @Test func busyWorkerPingsAndAnswers() {
        var fixture = MachineFixture.serving()
        _ = fixture.step(.job(1))
        #expect(fixture.pass(.milliseconds(999)) == [])
        #expect(fixture.pass(.milliseconds(1)) == [.send(.ping)])
        #expect(fixture.pass(.milliseconds(500)) == [])
        #expect(fixture.step(.command(.ping(WirePing()))) == [.send(.pong)])
        #expect(fixture.machine.deadline == fixture.now + .seconds(1))
    }

    @Test func silentHubIsLookedForAgain() {
        var fixture = MachineFixture.serving()
        _ = fixture.step(.job(1))
        for _ in 1...3 { #expect(fixture.pass(.seconds(1)) == [.send(.ping)]) }
        #expect(
            fixture.pass(.seconds(1)) == [
                .note("the hub at ipc:///hub is silent: connecting again"), .reconnect, .eraseAll,
                .hello(documents: 1, bytes: 99, greeting: 2),
            ])
        #expect(fixture.pass(.seconds(3)) == [])
        #expect(fixture.pass(.seconds(1)) == [.reconnect, .eraseAll, .hello(documents: 1, bytes: 99, greeting: 3)])
        // Nobody waits for what hangs in the stage any more: the worker makes room for another.
        #expect(
            fixture.pass(.seconds(1))
                == [
                    .eraseAll,
                    .end(.stuck("the stage goes on with a job that the hub has taken back: ending the process")),
                ])
    }

    @Test func hubThatNeverAnswersIsUnreachable() {
        var fixture = MachineFixture()
        _ = fixture.step(.begin)
        #expect(fixture.pass(.seconds(4)) == [.reconnect, .hello(greeting: 2)])
        #expect(
            fixture.pass(.seconds(26))
                == [.end(.unreachable("no hub answered at ipc:///hub for 30 s: is it running there?"))])
    }

    @Test func cancelledJobInTheInboxIsGone() {
        var fixture = MachineFixture.serving()
        _ = fixture.step(.job(1))
        _ = fixture.step(.job(2))
        #expect(fixture.step(.cancel(2)) == [.credit(1, 1)])
        #expect(fixture.step(.finished(.output([5]))) == [.output(1, [5]), .credit(1, 1), .erase([lease(1)])])
    }

    @Test func cancelledJobAtWorkHasNoResult() {
        var fixture = MachineFixture.serving()
        _ = fixture.step(.job(1))
        #expect(fixture.step(.cancel(1)) == [.erase([lease(1)])])
        #expect(fixture.step(.finished(.output([5]))) == [.credit(1, 1), .erase([lease(1)])])
        #expect(fixture.machine.cancelDeadline == nil)
    }

    @Test func staleLeaseIsDropped() {
        var fixture = MachineFixture.serving()
        _ = fixture.step(.job(1))
        #expect(fixture.step(.reject("stale-lease", 1)) == [.erase([lease(1)])])
        #expect(fixture.step(.reject("stale-lease", 8)) == [])
        #expect(fixture.step(.finished(.output([5]))) == [.credit(1, 1), .erase([lease(1)])])
    }

    @Test func stageThatDoesNotStopEndsTheProcess() {
        var fixture = MachineFixture.serving()
        _ = fixture.step(.job(1))
        _ = fixture.step(.cancel(1))
        for _ in 1...4 {
            _ = fixture.pass(.seconds(1))
            _ = fixture.step(.command(.pong(WirePong())))
        }
        #expect(fixture.pass(.seconds(1)) == [.eraseAll, .send(.bye)])
        #expect(
            fixture.step(.command(.bye(WireBye())))
                == [.end(.stuck("the stage goes on with a job that the hub has taken back: ending the process"))])
    }
}
