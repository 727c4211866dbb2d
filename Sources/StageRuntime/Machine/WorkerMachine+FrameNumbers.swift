import PipelineMessages

/// Messages of the hub that were lost or come twice.
extension WorkerMachine {
    /// Whether a message is the hub's next one; where some are missing, the worker introduces itself anew.
    mutating func isNext(_ number: UInt64, _ events: [WorkerEvent]) -> Bool {
        for case .received(let command, _) in events {
            switch command.kind {
            case .welcome(let welcome): return isAnswer(welcome, number)
            // What a hub says that does not know the worker is in no series.
            case .reject(let reject) where reject.code == "hello-first": return true
            default: continue
            }
        }
        guard number > 0, lastNumber > 0, phase == .serving else { return true }
        guard number > lastNumber else { return false }
        let missing = number - lastNumber - 1
        lastNumber = number
        guard missing > 0 else { return true }
        add(.note("\(missing) messages of the hub are missing: introducing itself anew"))
        greet()
        return false
    }

    /// Whether a WELCOME answers the last HELLO, and not one before it; one who has said BYE has asked for none.
    private mutating func isAnswer(_ welcome: WireWelcome, _ number: UInt64) -> Bool {
        guard !isLeaving else { return false }
        guard welcome.greeting > 0 else { return true }
        guard welcome.greeting == greetings, phase != .serving else { return false }
        lastNumber = number
        return true
    }
}
