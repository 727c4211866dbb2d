import Foundation

/// Starts a thread for work that blocks.
public func startThread(_ body: @escaping @Sendable () -> Void) { Thread.detachNewThread(body) }
