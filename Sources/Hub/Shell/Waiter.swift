/// Somebody who waits for an answer.
typealias Waiter<Answer: Sendable> = CheckedContinuation<Answer, any Error>
