import HubInterface
import PipelineStage
import Platform
import Supervision
import Testing

struct SupervisorTests {
    /// One event, when it comes (in milliseconds), and what is to be done about it.
    struct Step: Sendable {
        var at: Int64
        var event: SupervisionEvent
        var actions: [SupervisionAction]

        init(_ at: Int64, _ event: SupervisionEvent, _ actions: SupervisionAction...) {
            self.at = at
            self.event = event
            self.actions = actions
        }
    }

    struct Story: Sendable, CustomTestStringConvertible {
        var name: String
        var isBatch = true
        var steps: [Step]
        var testDescription: String { name }
    }

    @Test("does", arguments: stories) func tells(story: Story) {
        var supervisor = Supervisor(plan: Supervisor.Plan(isBatch: story.isBatch, patience: [.extract: .seconds(70)]))
        #expect(supervisor.begin(now: MonotonicTime(nanoseconds: 0)) == [.start(.hub)])
        for (index, step) in story.steps.enumerated() {
            let actions = supervisor.step(step.event, now: MonotonicTime(nanoseconds: step.at * 1_000_000))
            #expect(actions == step.actions, "step \(index)")
        }
    }

    @Test func `a worker whose crashes are charged waits a second at most for its next start`() {
        var supervisor = Supervisor(plan: Supervisor.Plan(isBatch: true, patience: [:]))
        _ = supervisor.begin(now: MonotonicTime(nanoseconds: 0))
        let crash = ProcessExit(cause: .signal(11))
        var waits: [String] = []
        for number in 0..<12 {
            let now = MonotonicTime(nanoseconds: Int64(number) * 2_000_000_000)
            // The crash comes before the hub tells of the charge for the one before it.
            _ = supervisor.step(Self.status(charged: number), now: now)
            _ = supervisor.step(.tick, now: now)
            _ = supervisor.step(.started(Self.first, processID: 11), now: now)
            for case .say(let words) in supervisor.step(.exited(Self.first, crash), now: now) {
                waits.append(String(words.split(separator: " ").last ?? ""))
            }
        }
        #expect(waits == ["100ms", "200ms", "400ms", "800ms"] + Array(repeating: "1s", count: 8))
    }

    static let first = ProcessName.worker(.extract, 1)
    static let second = ProcessName.worker(.extract, 2)

    static func status(
        workers wanted: Int = 1, open: Int = 1, done: Int = 0, charged: Int = 0, phase: HubStatus.Phase = .running,
        atWork: [Int] = [], started: [String] = [], ready: Int = 0, pause: StageStatus.Pause? = nil,
        restarts: Int = 0, unready: Set<Int> = [], epoch: UInt64 = 1, scaling: StageStatus.Scaling? = nil
    ) -> SupervisionEvent {
        let stage = StageStatus(
            name: "extract", workers: atWork.count, desiredWorkers: wanted, ready: ready, atWork: 0, retrying: 0,
            done: done, skipped: 0, dead: 0, charged: charged, rate: 0, pause: pause, scaling: scaling,
            restarts: restarts)
        let workers = atWork.enumerated().map { index, count in
            HubStatus.Worker(
                name: "extract-\(index + 1)", stage: "extract", host: "h", processID: 11 + index, atWork: count,
                started: index == 0 ? started.map { HubStatus.Work(uri: $0, seconds: 12, secondsLeft: 48) } : [],
                isReady: !unready.contains(index + 1))
        }
        return .status(
            HubStatus(
                phase: phase, epoch: epoch, accepted: 1, stored: 1 - open, skipped: 0, dead: 0, open: open,
                stages: [stage], workers: workers))
    }

    static func exit(_ status: Int, _ lines: String...) -> ProcessExit {
        ProcessExit(cause: .status(status), lastLines: lines)
    }

    static func report(
        status: Int? = nil, signal: Int? = nil, isIntended: Bool = false, _ lines: String...
    ) -> SupervisionAction {
        .report(
            WorkerExit(
                name: "extract-1", processID: 11, status: status, signal: signal, isIntended: isIntended,
                standardError: lines))
    }

    /// The hub runs, one worker of extract runs, the sources are submitted.
    static let running = [
        Step(10, .started(.hub, processID: 10)), Step(20, .silent),
        Step(30, status(), .submit, .start(first)),
        Step(40, .started(first, processID: 11)), Step(50, .submitted), Step(60, status(atWork: [1])),
    ]

    /// A worker that fails again and again as soon as it runs, and each time is started again.
    static func failures(_ count: Int) -> [Step] {
        (0..<count).flatMap { index -> [Step] in
            let wait = Int64(100) << Int64(index)
            let begin = 1_000 + 2 * wait
            let words = "extract-1 exited with status 70; starting it again in "
            return [
                Step(
                    begin, .exited(first, exit(70)), report(status: 70),
                    .say(words + Wording.duration(.milliseconds(wait)))),
                Step(begin + wait, .tick, .start(first)),
                Step(begin + wait + 1, .started(first, processID: 11)),
            ]
        }
    }

    static let stopping = "stopping: what is on its way is finished first; once more to stop at once"

    static let ending = "stopping: everything is ending already; once more to stop at once"

    static let stories = lives + replacements + ends

    static let lives = [
        Story(
            name: "a batch ends when nothing is open, workers before the hub",
            steps: running + [
                Step(100, status(open: 0, atWork: [0]), .summarize),
                Step(110, status(open: 0, atWork: [0])),
                Step(120, .summarized, .terminate(first)),
                Step(130, .exited(first, exit(0)), report(status: 0, isIntended: true), .terminate(.hub)),
                Step(140, .exited(.hub, exit(0)), .finish(.completed)), Step(150, .tick),
            ]),
        Story(
            name: "a worker that the hub does not hear is killed, which is no evidence, and started again",
            steps: running + [
                Step(1_000, status()), Step(15_900, status()), Step(15_950, .silent), Step(16_000, status()),
                Step(31_000, status(), .say("the hub has not heard extract-1 for 15s: killing it"), .kill(first)),
                Step(31_100, status()),
                Step(
                    31_200, .exited(first, ProcessExit(cause: .signal(9))), report(signal: 9, isIntended: true),
                    .say("extract-1 was ended by signal 9 (SIGKILL); starting it again in 100ms")),
                Step(31_300, .tick, .start(first)), Step(31_400, .started(first, processID: 11)),
                Step(31_500, status()), Step(46_400, status()), Step(46_450, status(atWork: [0])),
                Step(46_600, status()), Step(61_500, status()),
            ]),
        Story(
            name: "a hub that has answered and does not any more is killed and started again",
            steps: running + [
                Step(10_000, .silent), Step(39_900, .silent),
                Step(40_000, .silent, .say("the hub has not answered for 30s: killing it"), .kill(.hub)),
                Step(40_100, .silent),
                Step(
                    40_200, .exited(.hub, ProcessExit(cause: .signal(9))),
                    .say("hub was ended by signal 9 (SIGKILL); starting it again in 100ms")),
                Step(40_300, .tick, .start(.hub)), Step(40_400, .started(.hub, processID: 12)),
                Step(90_000, .silent), Step(90_100, status(atWork: [0])),
            ]),
        Story(
            name: "an answer from before the submission ends nothing",
            steps: [
                Step(10, .started(.hub, processID: 10)), Step(30, status(open: 0), .submit, .start(first)),
                Step(35, .started(first, processID: 11)), Step(40, status(open: 0)), Step(50, .submitted),
                Step(60, status(open: 0)), Step(70, status(open: 0), .summarize),
            ]),
        Story(
            name: "one that stays does not end by itself", isBatch: false,
            steps: running + [Step(100, status(open: 0, atWork: [0])), Step(110, status(open: 0, atWork: [0]))]),
        Story(
            name: "an interruption drains and names what it waits for every two seconds",
            steps: running + [
                Step(1_000, .interrupted, .say(stopping), .drain),
                Step(1_100, status(phase: .draining, atWork: [1])), Step(1_500, .tick),
                Step(2_000, status(phase: .draining, atWork: [1], started: ["file:///a"], ready: 3)),
                Step(
                    3_000, .tick,
                    .say("stopping: waiting for extract-1 (file:///a, for 12s), 3 before extract (4s more at most)")),
                Step(3_100, .silent), Step(4_900, .tick),
                Step(5_000, .tick, .say("stopping: waiting for the hub to answer (2s more at most)")),
                Step(5_100, status(phase: .drained, atWork: [0]), .summarize),
                Step(5_200, .summarized, .terminate(first)),
                Step(5_300, .exited(first, exit(0)), report(status: 0, isIntended: true), .terminate(.hub)),
                Step(5_400, .exited(.hub, exit(0)), .finish(.drained)),
            ]),
        Story(
            name: "a hub that came back during a drain is asked again",
            steps: running + [
                Step(1_000, .interrupted, .say(stopping), .drain), Step(1_100, status(atWork: [0])),
                Step(3_000, .tick, .drain, .say("stopping: waiting for the hub to finish (4s more at most)")),
            ]),
        Story(
            name: "a second interruption kills",
            steps: running + [
                Step(1_000, .interrupted, .say(stopping), .drain),
                Step(
                    1_100, .interrupted, .say("stopping at once; the journal keeps what is not done"), .kill(.hub),
                    .kill(first)),
                Step(1_200, .exited(first, ProcessExit(cause: .signal(9)))),
                Step(1_300, .exited(.hub, ProcessExit(cause: .signal(9))), .finish(.killed)),
            ]),
        Story(
            name: "a process that is about to start is killed as soon as it runs",
            steps: [
                Step(10, .started(.hub, processID: 10)), Step(30, status(), .submit, .start(first)),
                Step(40, .interrupted, .say(stopping), .drain),
                Step(50, .interrupted, .say("stopping at once; the journal keeps what is not done"), .kill(.hub)),
                Step(60, .exited(.hub, ProcessExit(cause: .signal(9)))),
                Step(70, .started(first, processID: 11), .kill(first)),
                Step(80, .exited(first, ProcessExit(cause: .signal(9))), .finish(.killed)),
            ]),
        Story(
            name: "an interruption before the hub runs ends it",
            steps: [
                Step(10, .started(.hub, processID: 10)), Step(20, .interrupted, .terminate(.hub)),
                Step(30, .exited(.hub, exit(0)), .finish(.drained)),
            ]),
        Story(
            name: "a hub that never ran ends the launch with its words",
            steps: [
                Step(10, .started(.hub, processID: 10)), Step(20, .silent),
                Step(
                    30, .exited(.hub, exit(69, "a", "hub.http is in use")),
                    .finish(
                        .failed(
                            reason: "hub exited with status 69, and has never run: hub.http is in use", status: 69))),
            ]),
        Story(
            name: "a hub that the operator kills before it has run is started again",
            steps: [
                Step(10, .started(.hub, processID: 10)), Step(20, .silent),
                Step(
                    30, .exited(.hub, ProcessExit(cause: .signal(9))),
                    .say("hub was ended by signal 9 (SIGKILL); starting it again in 100ms")),
                Step(130, .tick, .start(.hub)), Step(140, .started(.hub, processID: 20)),
                Step(150, status(), .submit, .start(first)),
            ]),
        Story(
            name: "an executable that is not there ends the launch",
            steps: [
                Step(
                    10, .notStarted(.hub, reason: "no such file"),
                    .finish(
                        .failed(reason: "hub cannot be started, and has never run: no such file", status: 71)))
            ]),
        Story(
            name: "a worker that refuses its settings ends the launch",
            steps: [
                Step(10, .started(.hub, processID: 10)), Step(30, status(), .submit, .start(first)),
                Step(40, .started(first, processID: 11)),
                Step(50, .exited(first, exit(78, "no ledger")), report(status: 78, "no ledger"), .terminate(.hub)),
                Step(
                    60, .exited(.hub, exit(0)),
                    .finish(.failed(reason: "extract-1 exited with status 78: no ledger", status: 78))),
            ]),
        Story(
            name: "a worker that refuses its settings ends the launch even where the hub has seen it",
            steps: running + [
                Step(70, .exited(first, exit(78, "no model")), report(status: 78, "no model"), .terminate(.hub)),
                Step(
                    80, .exited(.hub, exit(0)),
                    .finish(.failed(reason: "extract-1 exited with status 78: no model", status: 78))),
            ]),
        Story(
            name: "a worker of a stage that has worked is started again whatever its status",
            steps: running + [
                Step(70, status(done: 1, atWork: [1])),
                Step(
                    80, .exited(first, exit(78)), report(status: 78),
                    .say("extract-1 exited with status 78; starting it again in 100ms")),
            ]),
        Story(
            name: "a worker that fails ten times with nothing done ends a batch",
            steps: running + failures(9) + [
                Step(
                    90_000, .exited(first, exit(70, "no memory")), report(status: 70, "no memory"), .terminate(.hub)),
                Step(
                    90_100, .exited(.hub, exit(0)),
                    .finish(
                        .failed(
                            reason: "extract-1 exited with status 70, 10 times in a row with nothing done in between: "
                                + "no memory", status: 70))),
            ]),
        Story(
            name: "a pipeline that stays tries for ever", isBatch: false,
            steps: running + failures(9) + [
                Step(
                    90_000, .exited(first, exit(70, "no memory")), report(status: 70, "no memory"),
                    .say(
                        "extract-1 exited with status 70, 10 times in a row with nothing done in between; starting it "
                            + "again in 30s")),
                Step(120_000, .tick, .start(first)),
            ]),
        Story(
            name: "a crashed worker is reported and started again after a wait",
            steps: running + [
                Step(
                    1_000, .exited(first, ProcessExit(cause: .signal(11), lastLines: ["boom"])),
                    report(signal: 11, "boom"),
                    .say("extract-1 was ended by signal 11 (SIGSEGV); starting it again in 100ms")),
                Step(1_050, status()), Step(1_099, .tick), Step(1_100, .tick, .start(first)),
                Step(1_110, .started(first, processID: 12)),
            ]),
        Story(
            name: "SIGKILL by the operator is no evidence, by a full memory it is",
            steps: running + [
                Step(
                    1_000, .exited(first, ProcessExit(cause: .signal(9))), report(signal: 9, isIntended: true),
                    .say("extract-1 was ended by signal 9 (SIGKILL); starting it again in 100ms")),
                Step(1_100, .tick, .start(first)), Step(1_110, .started(first, processID: 11)),
                Step(
                    2_000, .exited(first, ProcessExit(cause: .signal(9), isOutOfMemory: true)), report(signal: 9),
                    .say(
                        "extract-1 was ended by signal 9 (SIGKILL): the machine is out of memory; starting it again "
                            + "in 200ms")),
            ]),
        Story(
            name: "a hub that dies later is started again; workers stay",
            steps: running + [
                Step(
                    1_000, .exited(.hub, ProcessExit(cause: .signal(9))),
                    .say("hub was ended by signal 9 (SIGKILL); starting it again in 100ms")),
                Step(1_050, .silent), Step(1_100, .tick, .start(.hub)), Step(1_110, .started(.hub, processID: 20)),
                Step(1_200, status(atWork: [1])),
            ]),
        Story(
            name: "scale starts workers with the lowest free numbers and ends the least busy",
            steps: running + [
                Step(100, status(workers: 3, atWork: [1]), .start(second), .start(.worker(.extract, 3))),
                Step(110, .started(second, processID: 12)), Step(120, .started(.worker(.extract, 3), processID: 13)),
                Step(200, status(workers: 1, atWork: [0, 2, 1]), .terminate(first), .terminate(.worker(.extract, 3))),
                Step(210, status(workers: 1, atWork: [0, 2, 1])),
                Step(220, .exited(first, exit(0)), report(status: 0, isIntended: true)),
                Step(230, status(workers: 2, atWork: [0, 2]), .start(first)),
            ]),
        Story(
            name: "a worker that does not end in time is killed",
            steps: running + [
                Step(1_000, status(workers: 0, atWork: [1]), .terminate(first)),
                Step(70_999, .tick, .say("extract-1 ends after the hub's goodbye; it is killed in 1ms")),
                Step(71_000, .tick, .say("extract-1 does not end by itself: killing it"), .kill(first)),
                Step(71_200, .tick),
                Step(
                    71_300, .exited(first, ProcessExit(cause: .signal(9))), report(signal: 9, isIntended: true)),
            ]),
        Story(
            name: "a pause of a stage is told once, and its end",
            steps: running + [
                Step(
                    100,
                    status(atWork: [1], pause: StageStatus.Pause(reason: "ledger-locked: x", seconds: 1, nextProbe: 1)),
                    .say("extract is paused: ledger-locked: x; it is tried again until it works")),
                Step(
                    200,
                    status(atWork: [1], pause: StageStatus.Pause(reason: "ledger-locked: x", seconds: 2, nextProbe: 1))),
                Step(300, status(atWork: [1]), .say("extract goes on")),
            ]),
        Story(
            name: "sources that cannot be submitted end the launch",
            steps: running + [
                Step(100, .notSubmitted(reason: "no such file"), .terminate(first)),
                Step(110, .exited(first, exit(0)), report(status: 0, isIntended: true), .terminate(.hub)),
                Step(120, .exited(.hub, exit(0)), .finish(.failed(reason: "no such file", status: 66))),
            ]),
    ]

    static let third = ProcessName.worker(.extract, 3)

    /// Two workers run, and are to be replaced; the first is at work on two inputs, the second on one.
    static let restarting = [
        Step(10, .started(.hub, processID: 10)),
        Step(30, status(workers: 2), .submit, .start(first), .start(second)),
        Step(40, .started(first, processID: 11)), Step(50, .started(second, processID: 12)),
        Step(60, status(workers: 2, atWork: [2, 1])),
        Step(
            100, status(workers: 2, atWork: [2, 1], restarts: 1),
            .say("extract: 2 workers are replaced, one at a time"),
            .start(third)),
        Step(110, .started(third, processID: 13)),
    ]

    static func goodbye(_ name: String, _ processID: Int) -> SupervisionAction {
        .report(WorkerExit(name: name, processID: processID, status: 0, isIntended: true, standardError: []))
    }

    static let replacements = [
        Story(
            name: "a restart starts a new worker, and lets the least busy old one end when it is ready", isBatch: false,
            steps: restarting + [
                Step(200, status(workers: 2, atWork: [2, 1], restarts: 1)),
                Step(300, status(workers: 2, atWork: [2, 1, 0], restarts: 1, unready: [3])),
                Step(400, status(workers: 2, atWork: [2, 1, 0], restarts: 1), .terminate(second)),
                Step(500, status(workers: 2, atWork: [2, 1, 1], restarts: 1)),
                Step(510, .exited(second, exit(0)), goodbye("extract-2", 12)),
                Step(600, status(workers: 2, atWork: [1, 0, 1], restarts: 1), .start(second)),
                Step(610, .started(second, processID: 12)),
                Step(700, status(workers: 2, atWork: [1, 0, 1], restarts: 1), .terminate(first)),
                Step(
                    710, .exited(first, exit(0)), goodbye("extract-1", 11), .say("extract: all workers are new")),
                Step(800, status(workers: 2, atWork: [0, 1, 1], restarts: 1)),
            ]),
        Story(
            name: "an old worker that ends by itself need not be replaced", isBatch: false,
            steps: restarting + [
                Step(400, status(workers: 2, atWork: [2, 1, 0], restarts: 1), .terminate(second)),
                Step(510, .exited(second, exit(0)), goodbye("extract-2", 12)),
                Step(
                    600, .exited(first, exit(70)), report(status: 70),
                    .say("extract-1 exited with status 70; starting it again in 100ms"),
                    .say("extract: all workers are new")),
                Step(650, status(workers: 2, atWork: [0, 0, 1], restarts: 1)),
                Step(700, .tick, .start(first)), Step(710, .started(first, processID: 11)),
                Step(800, status(workers: 2, atWork: [0, 0, 1], restarts: 1)),
            ]),
        Story(
            name: "a new worker that fails is started again, and the old ones stay", isBatch: false,
            steps: restarting + [
                Step(
                    200, .exited(third, exit(78, "no model")),
                    .report(
                        WorkerExit(
                            name: "extract-3", processID: 13, status: 78, isIntended: false, standardError: ["no model"]
                        )),
                    .say("extract-3 exited with status 78; starting it again in 100ms")),
                Step(250, status(workers: 2, atWork: [2, 1], restarts: 1)), Step(300, .tick, .start(third)),
                Step(310, .started(third, processID: 13)),
                Step(400, status(workers: 2, atWork: [2, 1, 0], restarts: 1), .terminate(second)),
            ]),
        Story(
            name: "a hub that dies meanwhile changes nothing, and a second restart begins anew", isBatch: false,
            steps: restarting + [
                Step(
                    200, .exited(.hub, ProcessExit(cause: .signal(9))),
                    .say("hub was ended by signal 9 (SIGKILL); starting it again in 100ms")),
                Step(300, .tick, .start(.hub)), Step(310, .started(.hub, processID: 20)),
                Step(400, status(workers: 2, atWork: [0, 0, 0], epoch: 2), .terminate(second)),
                Step(410, .exited(second, exit(0)), goodbye("extract-2", 12)),
                Step(
                    500, status(workers: 2, atWork: [1, 0, 1], restarts: 1, epoch: 2),
                    .say("extract: 2 workers are replaced, one at a time"), .start(second)),
            ]),
        Story(
            name: "scaling down ends old ones first", isBatch: false,
            steps: restarting + [
                Step(200, status(workers: 1, atWork: [2, 1, 0], restarts: 1), .terminate(second), .terminate(first))
            ]),
        Story(
            name: "a number that the load wants is told and made so", isBatch: false,
            steps: running.map { step in
                guard case .status = step.event else { return step }
                var step = step
                step.event = status(atWork: step.at == 30 ? [] : [1], scaling: StageStatus.Scaling(least: 1, most: 2))
                return step
            }
                + (0...5).map { tick in
                    Step(
                        100 + 200 * tick,
                        status(
                            done: Int(tick), atWork: [2], started: ["file:///a"], ready: 500,
                            scaling: StageStatus.Scaling(least: 1, most: 2)))
                } + [
                    Step(
                        1_300,
                        status(
                            done: 6, atWork: [2], started: ["file:///a"], ready: 500,
                            scaling: StageStatus.Scaling(least: 1, most: 2)),
                        .say("extract: 2 workers instead of 1: 500 wait or are at work"), .scale(.extract, workers: 2),
                        .start(second))
                ]),
    ]

    static let ends = [
        Story(
            name: "a drain that does not end in time ends anyway, in good order",
            steps: running + [
                Step(1_000, .interrupted, .say(stopping), .drain),
                Step(1_100, status(phase: .draining, atWork: [1], started: ["file:///a"])),
                Step(
                    6_999, .tick,
                    .say("stopping: waiting for extract-1 (file:///a, for 12s) (1ms more at most)")),
                Step(
                    7_000, .tick,
                    .say(
                        "stopping: waited 6s for extract-1 (file:///a, for 12s); the journal keeps it for the next launch"
                    ),
                    .kill(first)),
                Step(
                    7_100, .exited(first, ProcessExit(cause: .signal(9))), report(signal: 9, isIntended: true),
                    .terminate(.hub)),
                Step(9_099, .tick), Step(9_100, .tick, .say("hub does not end by itself: killing it"), .kill(.hub)),
                Step(9_200, .exited(.hub, ProcessExit(cause: .signal(9))), .finish(.drained)),
            ]),
        Story(
            name: "a worker that does not say goodbye after a drain is killed in time",
            steps: running + [
                Step(1_000, .interrupted, .say(stopping), .drain),
                Step(2_000, status(phase: .drained, atWork: [0]), .summarize),
                Step(2_100, .summarized, .terminate(first)),
                Step(6_999, .tick),
                Step(7_000, .tick, .say("extract-1 does not end by itself: killing it"), .kill(first)),
            ]),
        Story(
            name: "an interruption of a launch that is ending by itself lets it end",
            steps: running + [
                Step(100, status(open: 0, atWork: [0]), .summarize), Step(110, .interrupted, .say(ending)),
                Step(120, .summarized, .terminate(first)),
                Step(130, .exited(first, exit(0)), report(status: 0, isIntended: true), .terminate(.hub)),
                Step(140, .exited(.hub, exit(0)), .finish(.completed)),
            ]),
        Story(
            name: "from then on it has six seconds, and a second one ends it at once",
            steps: running + [
                Step(100, status(open: 0, atWork: [0]), .summarize), Step(120, .summarized, .terminate(first)),
                Step(1_000, .interrupted, .say(ending)), Step(6_999, .tick),
                Step(7_000, .tick, .say("extract-1 does not end by itself: killing it"), .kill(first)),
                Step(
                    7_100, .interrupted, .say("stopping at once; the journal keeps what is not done"), .kill(.hub),
                    .kill(first)),
            ]),
        Story(
            name: "what an ending worker waits for is told every two seconds", isBatch: false,
            steps: running + [
                Step(1_000, status(workers: 0, atWork: [1], started: ["file:///a"]), .terminate(first)),
                Step(2_999, .tick),
                Step(3_000, .tick, .say("extract-1 ends after file:///a, for 12s; it is killed in 1m 8s")),
                Step(4_999, .tick),
                Step(5_000, .tick, .say("extract-1 ends after file:///a, for 12s; it is killed in 1m 6s")),
            ]),
    ]
}
