import DequeModule
import Hub
import HubInterface
import PipelineMessages
import Platform
import SwiftProtobuf
import Testing

/// What hostile peers may send: bytes, bits turned over, true frames at the wrong time; seeded, and bounded.
struct FuzzTests {
    #if DEBUG
        private static let frames = 3_000
    #else
        private static let frames = 50_000
    #endif

    private var random = SplitMix64(seed: 0)
    private var core: HubCore
    private var store = PayloadStore()
    private var now = MonotonicTime(nanoseconds: 0)

    init() {
        core = HubCore(
            settings: HubSettings(
                stateFolder: "/state", maximumItemBytes: 1_000,
                stages: ["ingest", "store"].map { HubSettings.Stage(name: $0) }),
            state: JournalState(), seed: 1, now: MonotonicTime(nanoseconds: 0))
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    mutating func `whatever comes, the hub neither crashes nor keeps it, and serves who behaves`(seed: UInt64) {
        random = SplitMix64(seed: seed)
        for _ in 0..<Self.frames {
            now = now + .microseconds(100)
            hear(mutated(parts()), from: PeerID(UInt64.random(in: 1...20, using: &random)))
        }
        // All of them fall silent; what they had comes back, and a worker that behaves gets it.
        for _ in 0..<10 {
            now = now + .seconds(1)
            perform(core.step(.tick, now: now))
        }
        #expect(core.leaseCount == 0)
        #expect(core.workerCount == 0)
        #expect(store.byteCount == core.payloadBytesInFlight + core.payloadBytesWaiting)
        let hello = Hello(name: "good", stage: "ingest", host: "here", credit: Credit(documents: 1, bytes: 1_000))
        let effects = core.step(.frame(PeerID(99), [.hello(hello)], number: 1), now: now)
        #expect(effects.contains(.send(PeerID(99), .welcome(stage: 0))))
    }

    @Test mutating func `a flood of HELLO meets a limit`() {
        for number in 1...10_100 {
            _ = core.step(.frame(PeerID(UInt64(number)), [.hello(Hello(name: "flood", stage: ""))]), now: now)
        }
        #expect(core.rejectionCounts[.tooManyPeers] == 100)
        now = now + .seconds(5)
        _ = core.step(.tick, now: now)
        let hello = HubEvent.frame(PeerID(20_000), [.hello(Hello(name: "late", stage: ""))])
        #expect(core.step(hello, now: now).contains(.send(PeerID(20_000), .welcome(stage: nil))))
    }

    private mutating func hear(_ parts: [[UInt8]], from peer: PeerID) {
        do throws(FrameFault) {
            let (number, commands) = try FrameDecoder.decode(parts[...], into: &store)
            perform(core.step(.frame(peer, commands, number: number), now: now))
        } catch {
            perform(core.step(.unreadable(peer, error.rejection, message: error.message), now: now))
        }
    }

    /// Does what the core says, first things first: the journal answers in the order of what is written to it.
    private mutating func perform(_ effects: [HubEffect]) {
        var effects = Deque(effects)
        while let effect = effects.popFirst() {
            switch effect {
            case .release(let payload): store.release(payload)
            case .journal(let change):
                let flags = Array(repeating: true, count: change.flagCount)
                effects += core.step(.journaled(JournalReceipt(count: 1, flags: flags)), now: now)
            default: break
            }
        }
    }

    /// A frame that a peer could mean, with its payloads or not quite.
    private mutating func parts() -> [[UInt8]] {
        var frame = WireFrame()
        frame.version = chance(50) ? UInt32.random(in: 0...3, using: &random) : 1
        frame.number = chance(3) ? UInt64.random(in: 0...UInt64.max, using: &random) : 0
        frame.commands = (0..<Int.random(in: 0...4, using: &random)).map { _ in command() }
        let bytes: [UInt8] = (try? frame.serializedBytes()) ?? []
        let payloads = frame.commands.reduce(0) { $0 + $1.expectedPayloads } + (chance(20) ? 1 : 0)
        return [bytes] + (0..<payloads).map { _ in self.bytes(upTo: 1_200) }
    }

    private mutating func command() -> WireCommand {
        let lease = WireLease.with {
            $0.epoch = 1
            $0.sequence = UInt64.random(in: 0...200, using: &random)
        }
        let number = UInt64.random(in: 0...(chance(5) ? UInt64.max : 3), using: &random)
        var command = WireCommand()
        switch Int.random(in: 0..<14, using: &random) {
        case 0, 1:
            command.hello = .with {
                $0.name = "w\(number % 4)"
                $0.stage = ["ingest", "store", "", "paint"][Int(number % 4)]
                $0.credit.documents = UInt32(truncatingIfNeeded: number)
                $0.credit.bytes = number &* 1_000
                $0.unfinished = [lease]
                $0.earlierProcessID = UInt32(truncatingIfNeeded: number)
            }
        case 2: command.credit = .with { ($0.documents, $0.bytes) = (UInt32(truncatingIfNeeded: number), number) }
        case 3: command.start = .with { $0.lease = lease }
        case 4: command.progress = .with { $0.lease = lease }
        case 5, 6: command.done = done(lease, number)
        case 7: command.fail = .with { ($0.lease, $0.kind) = (lease, .init(rawValue: Int(number % 5)) ?? .transient) }
        case 8: command.return = .with { $0.lease = lease }
        case 9: command.submit = submit()
        case 10: command.bye = WireBye()
        case 11: command.welcome = WireWelcome()
        case 12: command.drain = WireDrain()
        default: break
        }
        return command
    }

    private mutating func done(_ lease: WireLease, _ number: UInt64) -> WireDone {
        let children = submit().submissions
        return .with {
            $0.lease = lease
            switch number % 4 {
            case 0: $0.output = WireOutput()
            case 1: $0.children = .with { $0.submissions = children }
            case 2: $0.stored = .with { $0.documentID = "d" }
            default: break
            }
        }
    }

    private mutating func submit() -> WireSubmit {
        let ids = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            UInt64.random(in: 0...UInt64.max, using: &random)
        }
        return .with { submit in
            submit.submissions = ids.map { id in
                WireSubmission.with { $0.itemID = id % 5 == 0 ? "no id" : ItemID(high: 0, low: id).description }
            }
        }
    }

    /// The message as it is, or with bits turned over, cut off, or replaced by noise.
    private mutating func mutated(_ parts: [[UInt8]]) -> [[UInt8]] {
        var parts = parts
        switch Int.random(in: 0..<6, using: &random) {
        case 0: parts[0] = bytes(upTo: 200)
        case 1: parts[0] = Array(parts[0].prefix(Int.random(in: 0...parts[0].count, using: &random)))
        case 2 where !parts[0].isEmpty:
            for _ in 0..<3 {
                let index = Int.random(in: parts[0].indices, using: &random)
                parts[0][index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            }
        case 3: parts.removeLast()
        default: break
        }
        return parts
    }

    private mutating func bytes(upTo most: Int) -> [UInt8] {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    private mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &random) == 0 }
}

extension WireCommand {
    /// How many payloads the command takes.
    fileprivate var expectedPayloads: Int {
        switch kind {
        case .submit(let submit): submit.submissions.count
        case .done(let done):
            switch done.result {
            case .output: 1
            case .children(let children): children.submissions.count
            default: 0
            }
        default: 0
        }
    }
}
