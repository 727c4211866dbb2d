import Logging
import PipelineMessages
import PipelineStage
import Platform
import StageRuntime
import SwiftProtobuf
import Synchronization
import TestSupport
import Testing

/// Doubles every byte; a 13 fails.
private struct DoublingStage: PayloadStage {
    var batchLimit: Int { 1 }

    mutating func process(_ inputs: [[UInt8]]) -> [PayloadResult] {
        inputs.map { input in
            input.contains(13)
                ? .failed(StageFailure(kind: .permanent, code: "unlucky", message: "13"))
                : .output(input.map { $0 * 2 })
        }
    }
}

/// A worker on a thread of its own, with its ending.
private final class RunningWorker: Sendable {
    let stop: Doorbell
    private let ending = Mutex<WorkerEnding?>(nil)
    private let ended: Doorbell

    init(
        _ options: WorkerOptions, makeStage: @escaping @Sendable ([String: String]) throws -> any PayloadStage
    ) throws {
        let (stop, ended) = (try Doorbell(), try Doorbell())
        (self.stop, self.ended) = (stop, ended)
        let worker = StageWorker(
            options: options, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, makeStage: makeStage)
        _ = try SystemThread(name: "worker") { [self] in
            let result = try? worker.run(stop: stop.descriptor)
            ending.withLock { $0 = result }
            ended.ring()
        }
    }

    func wait() -> WorkerEnding? {
        ended.wait()
        return ending.withLock { $0 }
    }
}

@Suite struct StageWorkerTests {
    private func options(_ hub: FakeHub, crumbs: TemporaryFolder? = nil) -> WorkerOptions {
        WorkerOptions(endpoint: hub.endpoint, name: "w", stage: .extract, crumbFolder: crumbs?.path)
    }

    private func job(_ sequence: UInt64) -> WireCommand.OneOf_Kind {
        .job(.with { $0.lease = lease(sequence).wire })
    }

    private let welcome = WireCommand.OneOf_Kind.welcome(
        .with {
            $0.epoch = 1
            $0.settings = ["factor": "2"]
        })

    @Test func worksOnWhatTheHubGivesAndLeavesWhenAsked() throws {
        let hub = try FakeHub()
        let worker = try RunningWorker(options(hub)) { settings in
            #expect(settings == ["factor": "2"])
            return DoublingStage()
        }
        #expect(try hub.next().command.hello.stage == "extract")
        try hub.say(welcome, job(1), job(2), payloads: [[1, 2], [13]])
        #expect(try hub.next().command.credit.documents == 2)
        #expect(try hub.next().command == .start(lease(1)))
        let done = try hub.next()
        #expect(done.command.done.lease == lease(1).wire)
        #expect(done.payloads == [[2, 4]])
        #expect(try hub.next().command.credit.documents == 1)
        #expect(try hub.next().command == .start(lease(2)))
        #expect(try hub.next().command.fail.code == "unlucky")
        #expect(try hub.next().command.credit.documents == 1)
        worker.stop.ring()
        #expect(try hub.next().command == .drain)
        #expect(try hub.next().command == .bye)
        try hub.say(.bye(WireBye()))
        #expect(worker.wait() == .drained)
    }

    @Test func stageThatCannotBeMadeIsBadSettings() throws {
        let hub = try FakeHub()
        let worker = try RunningWorker(options(hub)) { _ in throw MessageError("there is no ledger") }
        _ = try hub.next()
        try hub.say(welcome)
        #expect(try hub.next().command == .bye)
        try hub.say(.bye(WireBye()))
        #expect(worker.wait() == .badSettings("there is no ledger"))
    }

    @Test func incarnationAfterACrashTellsWhatWasStarted() throws {
        let folder = try TemporaryFolder()
        do {
            let crumbs = try CrumbFile(path: folder.file("w"))
            crumbs.eraseAll(processID: 4242)
            crumbs.mark([lease(77)])
        }
        let hub = try FakeHub()
        let worker = try RunningWorker(options(hub, crumbs: folder)) { _ in DoublingStage() }
        let hello = try hub.next().command.hello
        #expect(hello.unfinished == [lease(77).wire])
        #expect(hello.earlierProcessID == 4242)
        try hub.say(welcome, .drain(WireDrain()))
        #expect(try hub.next().command == .drain)
        #expect(try hub.next().command == .bye)
        try hub.say(.bye(WireBye()))
        #expect(worker.wait() == .drained)
        #expect(try CrumbFile(path: folder.file("w")).unfinished == [])
    }

    @Test func nonsenseFromTheHubIsSurvived() throws {
        let hub = try FakeHub()
        let worker = try RunningWorker(options(hub)) { _ in DoublingStage() }
        _ = try hub.next()
        try hub.say(welcome)
        #expect(try hub.next().command.credit.documents == 2)
        try hub.sayBytes([[0xFF, 0xFF]])
        try hub.sayBytes([[]])
        try hub.say(job(1), payloads: [[4]])
        #expect(try hub.next().command == .start(lease(1)))
        #expect(try hub.next().payloads == [[8]])
        worker.stop.ring()
        while try hub.next().command != .bye {}
        try hub.say(.bye(WireBye()))
        #expect(worker.wait() == .drained)
    }
}
