public import Platform

/// The signals that end a hub.
public final class SignalSource {
    let signals: ProcessSignals

    /// Takes them from their default effect; do this before any other thread is started.
    public init(_ numbers: [Int32]) throws(PlatformError) { signals = try ProcessSignals(numbers) }

    var descriptor: Int32 { signals.descriptor }

    func next() -> Int32? { signals.next() }
}
