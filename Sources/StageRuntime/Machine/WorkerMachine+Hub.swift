import PipelineMessages

/// What the hub says.
extension WorkerMachine {
    mutating func hear(_ command: WireCommand, _ payloads: [[UInt8]]) {
        lastHeard = now
        switch command.kind {
        case .welcome(let welcome): enter(welcome)
        case .reject(let reject): heed(reject)
        case .job(let job): receive(job, payloads)
        case .cancel(let cancel): abandon(Lease(cancel.lease))
        case .drain: drain()
        case .bye: add(.end(ending))
        case .ping: add(.send(.pong))
        case .pong: break
        default: add(.note("the hub said something that only a worker says"))
        }
    }

    /// Introduces the worker; what an earlier introduction brought is void.
    mutating func greet() {
        forgetLeases()
        phase = .greeting(since: now)
        lastHeard = now
        lastNumber = 0
        greetings += 1
        var hello = WireHello()
        hello.greeting = greetings
        hello.name = identity.name
        hello.stage = identity.stage
        hello.host = identity.host
        hello.processID = UInt32(clamping: identity.processID)
        hello.build = identity.build
        isCredited = batchLimit != nil
        if isCredited { hello.credit = freeCredit }
        hello.unfinished = unfinished.map(\.wire)
        hello.earlierProcessID = UInt32(clamping: earlierProcessID)
        add(.send(.hello(hello)))
    }

    private mutating func forgetLeases() {
        inbox = []
        for job in atWork { forget(job.lease) }
        if !atWork.isEmpty { add(.eraseAll) }
    }

    private mutating func enter(_ welcome: WireWelcome) {
        epoch = welcome.epoch
        if welcome.pingMilliseconds > 0 { ping = .milliseconds(welcome.pingMilliseconds) }
        if welcome.silenceMilliseconds > 0 { silence = .milliseconds(welcome.silenceMilliseconds) }
        maximumPayload = Int(clamping: welcome.maximumPayloadBytes)
        add(.note("connected to the hub at \(identity.endpoint), epoch \(epoch)"))
        unfinished = []
        if !hasServed { add(.eraseAll) }
        (phase, hasServed) = (.serving, true)
        guard settings != welcome.settings else { return }
        settings = welcome.settings
        batchLimit = nil
        add(.prepare(welcome.settings))
    }

    private mutating func heed(_ reject: WireReject) {
        switch reject.code {
        case "hello-first":
            // Answers to what was said before the last HELLO come before WELCOME.
            switch phase {
            case .greeting: break
            case .serving: greet()
            case .leaving(let ending, _): add(.end(ending))
            }
        case "draining": add(.end(.drained))
        case "version", "unknown-stage", "too-many-peers":
            add(.end(.refused("the hub at \(identity.endpoint) refuses this worker: \(reject.message)")))
        case "stale-lease", "not-yours": abandon(Lease(reject.lease))
        default: add(.note("the hub refused a message (\(reject.code)): \(reject.message)"))
        }
    }
}
