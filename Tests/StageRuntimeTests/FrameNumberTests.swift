import PipelineMessages
import StageRuntime
import SwiftProtobuf
import Testing

/// Messages of the hub that were lost, or come twice.
struct FrameNumberTests {
    private func welcome(greeting: UInt32, number: UInt64) -> WorkerEvent {
        .frame(number: number, [welcome(greeting: greeting)])
    }

    private func welcome(greeting: UInt32) -> WorkerEvent {
        .command(
            .welcome(
                .with {
                    $0.epoch = 1
                    $0.greeting = greeting
                }))
    }

    private func serving() -> MachineFixture {
        var fixture = MachineFixture()
        _ = fixture.step(.begin)
        _ = fixture.step(welcome(greeting: 1, number: 7))
        _ = fixture.step(.prepared(batchLimit: 1))
        return fixture
    }

    @Test func `the next message is heard, and not once more`() {
        var fixture = serving()
        #expect(fixture.step(.frame(number: 8, [.job(1)])).last == .work([WorkerJob(1)]))
        #expect(fixture.step(.frame(number: 8, [.job(1)])) == [])
        #expect(fixture.step(.frame(number: 7, [.job(2)])) == [])
        #expect(fixture.machine.held == 1)
    }

    @Test func `where messages are missing, the worker introduces itself anew`() {
        var fixture = serving()
        #expect(
            fixture.step(.frame(number: 10, [.job(1)])) == [
                .note("2 messages of the hub are missing: introducing itself anew"),
                .hello(documents: 2, bytes: 100, greeting: 2),
            ])
        #expect(fixture.machine.held == 0)
    }

    @Test func `a welcome that answers an earlier greeting is passed over`() {
        var fixture = serving()
        #expect(fixture.step(.reject("hello-first")) == [.hello(documents: 2, bytes: 100, greeting: 2)])
        #expect(fixture.step(welcome(greeting: 1, number: 8)) == [])
        #expect(fixture.step(.frame(number: 9, [.job(1)])) == [])
        #expect(fixture.step(welcome(greeting: 2, number: 20)) == [.connected])
        #expect(fixture.step(welcome(greeting: 2, number: 20)) == [])
        #expect(fixture.step(.frame(number: 21, [.job(1)])).last == .work([WorkerJob(1)]))
    }

    /// It came back to life by it, with inputs beyond its credit.
    @Test(arguments: [UInt32(0), 1])
    func `a welcome that comes again after BYE is passed over, and its jobs with it`(greeting: UInt32) {
        var fixture = serving()
        #expect(fixture.step(.stop).last == .send(.bye))
        #expect(fixture.step(.frame(number: 7, [welcome(greeting: greeting), .job(1), .job(2)])) == [])
        #expect(fixture.machine.held == 0)
        #expect(fixture.step(.frame(number: 8, [.command(.bye(WireBye()))])) == [.end(.drained)])
    }

    /// Only a stop sets `isDraining`: who leaves for another reason must not serve again either.
    @Test func `a worker that is stuck does not come back by a welcome that comes again`() {
        var fixture = serving()
        _ = fixture.step(.frame(number: 8, [.job(1)]))
        _ = fixture.step(.frame(number: 9, [.cancel(1)]))
        _ = fixture.pass(.seconds(3))
        _ = fixture.step(.frame(number: 10, [.command(.pong(WirePong()))]))
        #expect(fixture.pass(.seconds(2)).contains(.send(.bye)))
        #expect(fixture.step(.frame(number: 7, [welcome(greeting: 1), .job(2), .job(3)])) == [])
        #expect(fixture.machine.held == 1)
    }

    @Test func `messages without numbers are heard as they come`() {
        var fixture = serving()
        #expect(fixture.step(.frame(number: 0, [.job(1)])).last == .work([WorkerJob(1)]))
    }
}
