import PipelineMessages
import PipelineStage
import Platform
import StageRuntime
import SwiftProtobuf

/// A machine with a clock that the test moves, and short words for what a hub says.
struct MachineFixture {
    static let identity = WorkerIdentity(
        name: "extract-1", stage: "extract", host: "here", processID: 7, build: "", documents: 2, bytes: 100,
        endpoint: "ipc:///hub")

    var machine: WorkerMachine
    var now = MonotonicTime(nanoseconds: 0)

    init(unfinished: [Lease] = [], earlierProcessID: Int32 = 0) {
        machine = WorkerMachine(
            identity: Self.identity, unfinished: unfinished, earlierProcessID: earlierProcessID, now: now)
    }

    /// A machine that the hub has welcomed, with a stage that is ready.
    static func serving(batchLimit: Int = 1) -> MachineFixture {
        var fixture = MachineFixture()
        _ = fixture.step(.begin)
        _ = fixture.step(.welcome())
        _ = fixture.step(.prepared(batchLimit: batchLimit))
        return fixture
    }

    mutating func step(_ event: WorkerEvent) -> [WorkerAction] { machine.step(event, now: now) }

    /// Lets time pass, and the timer come.
    mutating func pass(_ duration: Duration) -> [WorkerAction] {
        now = now + duration
        return step(.timer)
    }
}

/// A lease of the first epoch.
func lease(_ sequence: UInt64) -> Lease { Lease(epoch: 1, sequence: sequence) }

extension WorkerJob {
    init(_ sequence: UInt64, epoch: UInt64 = 1) {
        self.init(lease: Lease(epoch: epoch, sequence: sequence), payload: [UInt8(sequence)])
    }
}

extension WorkerEvent {
    static func command(_ kind: WireCommand.OneOf_Kind, payloads: [[UInt8]] = []) -> WorkerEvent {
        var command = WireCommand()
        command.kind = kind
        return .received(command, payloads: payloads)
    }

    static func welcome(epoch: UInt64 = 1, settings: [String: String] = [:], maximum: UInt64 = 0) -> WorkerEvent {
        .command(
            .welcome(
                .with {
                    $0.epoch = epoch
                    $0.pingMilliseconds = 1000
                    $0.silenceMilliseconds = 4000
                    $0.settings = settings
                    $0.maximumPayloadBytes = maximum
                }))
    }

    static func job(_ sequence: UInt64, epoch: UInt64 = 1) -> WorkerEvent {
        let lease = Lease(epoch: epoch, sequence: sequence)
        return .command(.job(.with { $0.lease = lease.wire }), payloads: [[UInt8(sequence)]])
    }

    static func reject(_ code: String, _ sequence: UInt64 = 0) -> WorkerEvent {
        .command(
            .reject(
                .with {
                    $0.code = code
                    $0.message = "because"
                    $0.lease = lease(sequence).wire
                }))
    }

    static func cancel(_ sequence: UInt64) -> WorkerEvent {
        .command(.cancel(.with { $0.lease = lease(sequence).wire }))
    }

    static func finished(_ results: PayloadResult...) -> WorkerEvent { .finished(results, WorkCost()) }
}

extension WorkerAction {
    static func start(_ sequence: UInt64) -> WorkerAction { .send(.start(lease(sequence))) }

    static func back(_ sequence: UInt64) -> WorkerAction { .send(.return(lease(sequence))) }

    static func credit(_ documents: UInt32, _ bytes: UInt64) -> WorkerAction {
        .send(
            .credit(
                .with {
                    $0.documents = documents
                    $0.bytes = bytes
                }))
    }

    static func output(_ sequence: UInt64, _ payload: [UInt8]) -> WorkerAction {
        .send(.done(lease(sequence), WireCost(), .output(WireOutput())), payloads: [payload])
    }

    static func hello(
        documents: UInt32 = 0, bytes: UInt64 = 0, unfinished: [Lease] = [], earlier: UInt32 = 0, greeting: UInt32 = 1
    ) -> WorkerAction {
        .send(
            .hello(
                .with {
                    $0.name = "extract-1"
                    $0.stage = "extract"
                    $0.host = "here"
                    $0.processID = 7
                    if documents > 0 {
                        $0.credit = .with {
                            $0.documents = documents
                            $0.bytes = bytes
                        }
                    }
                    $0.unfinished = unfinished.map(\.wire)
                    $0.earlierProcessID = earlier
                    $0.greeting = greeting
                }))
    }

    static let connected = WorkerAction.note("connected to the hub at ipc:///hub, epoch 1")
}
