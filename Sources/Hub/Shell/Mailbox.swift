import HubInterface
package import Platform
import Synchronization

/// How other threads reach the hub's own thread.
package final class Mailbox: Sendable {
    /// What can lie in it.
    enum Letter: Sendable {
        case event(HubEvent)
        case journal(JournalThread.Report)
        case submit([NewItem], Waiter<SubmissionReceipt>)
        case request(@Sendable (RequestID) -> HubEvent, Waiter<Bool>)
        case ask(@Sendable (HubView?) -> Void)
        case fail(HubFailure)
        case end
    }

    private struct State {
        var letters: [Letter] = []
        var isClosed = false
    }

    let bell: Doorbell
    private let state = Mutex(State())

    package init() throws(PlatformError) { bell = try Doorbell() }

    /// Puts something in; what nobody will read any more is answered at once.
    func post(_ letter: Letter) {
        let isTaken = state.withLock { state in
            if !state.isClosed { state.letters.append(letter) }
            return !state.isClosed
        }
        if isTaken { bell.ring() } else { letter.refuse() }
    }

    /// Takes everything out; the hub's thread alone does this.
    func take() -> [Letter] {
        bell.silence()
        return state.withLock { state in
            defer { state.letters = [] }
            return state.letters
        }
    }

    /// Nobody reads any more.
    func close() {
        let left = state.withLock { state in
            defer { state.letters = [] }
            state.isClosed = true
            return state.letters
        }
        left.forEach { $0.refuse() }
    }
}

extension Mailbox.Letter {
    /// Tells those who wait that the hub has ended.
    fileprivate func refuse() {
        switch self {
        case .submit(_, let waiter): waiter.resume(throwing: HubEnded())
        case .request(_, let waiter): waiter.resume(throwing: HubEnded())
        case .ask(let answer): answer(nil)
        case .event, .journal, .fail, .end: break
        }
    }
}
