package import Platform

/// Time passes.
extension WorkerMachine {
    /// When `step(.timer)` is due at the latest.
    package var deadline: MonotonicTime {
        let next =
            switch phase {
            case .greeting(let since): hasServed ? since + silence : min(since + silence, began + Self.firstPatience)
            case .serving: min(lastSent + ping, lastHeard + silence)
            case .leaving(_, let until): until
            }
        return min(next, cancelDeadline ?? next, endDeadline ?? next)
    }

    mutating func checkTimers() {
        if let cancelDeadline, now >= cancelDeadline { return giveUp() }
        if let endDeadline, now >= endDeadline { return abandonWork() }
        switch phase {
        case .greeting(let since): checkGreeting(since)
        case .serving: checkServing()
        case .leaving(let ending, let until): if now >= until { add(.end(ending)) }
        }
    }

    private mutating func checkGreeting(_ since: MonotonicTime) {
        if !hasServed, now >= began + Self.firstPatience {
            let seconds = Self.firstPatience.components.seconds
            add(.end(.unreachable("no hub answered at \(identity.endpoint) for \(seconds) s: is it running there?")))
        } else if now >= since + silence {
            add(.reconnect)
            greet()
        }
    }

    private mutating func checkServing() {
        if now >= lastHeard + silence {
            add(.note("the hub at \(identity.endpoint) is silent: connecting again"))
            add(.reconnect)
            greet()
        } else if now >= lastSent + ping {
            add(.send(.ping))
        }
    }

    /// Ends the process, for a stage cannot be stopped from outside.
    private mutating func giveUp() {
        cancelDeadline = nil
        leave(.stuck("the stage goes on with a job that the hub has taken back: ending the process"))
    }
}
