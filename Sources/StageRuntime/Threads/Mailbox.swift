import Platform
import Synchronization

/// Hands values from any thread to one that waits.
final class Mailbox<Element: Sendable>: Sendable {
    /// Rings while something is in the box.
    let doorbell: Doorbell
    private let elements = Mutex<[Element]>([])

    init() throws(PlatformError) { doorbell = try Doorbell() }

    func post(_ element: Element) {
        elements.withLock { $0.append(element) }
        doorbell.ring()
    }

    /// Takes all that is there, in the order in which it came.
    func takeAll() -> [Element] {
        doorbell.silence()
        return elements.withLock { elements in
            defer { elements = [] }
            return elements
        }
    }
}
