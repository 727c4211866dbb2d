package import HubInterface

/// For tasks: every call waits for the hub's thread, and throws `HubEnded` where there is none any more.
extension Mailbox {
    /// Looks at the hub at one moment.
    package func ask<Answer: Sendable>(_ question: @escaping @Sendable (HubView) -> Answer) async throws -> Answer {
        try await withCheckedThrowingContinuation { (waiter: Waiter<Answer>) in
            post(
                .ask { view in
                    guard let view else { return waiter.resume(throwing: HubEnded()) }
                    waiter.resume(returning: question(view))
                })
        }
    }

    /// Hands items over; they are on disk when it returns.
    package func submit(_ items: [NewItem]) async throws -> SubmissionReceipt {
        try await withCheckedThrowingContinuation { post(.submit(items, $0)) }
    }

    /// Tries a dead item again; false where it is not dead any more.
    package func reopen(_ item: DeadItem) async throws -> Bool {
        try await withCheckedThrowingContinuation { post(.request({ .reopen($0, item) }, $0)) }
    }

    /// Lets a dead item end as skipped; false where it is not dead any more.
    package func drop(_ item: DeadItem) async throws -> Bool {
        try await withCheckedThrowingContinuation { post(.request({ .drop($0, item) }, $0)) }
    }

    /// Tells the core something that has no answer.
    package func tell(_ event: HubEvent) { post(.event(event)) }

    /// Ends the hub in good order.
    package func end() { post(.end) }
}
