import Glibc

extension Failpoint {
    /// What the environment of this process asks for, read once.
    private static let orders = Result { () throws(FailpointFault) in
        try FailpointOrder.read(variable("HEARSAY_FAIL") ?? "")
    }
    /// Nil where it asks for nothing: then a pass costs a comparison.
    private static let armed: ArmedFailpoints? = {
        let folder = variable("HEARSAY_FAIL_FOLDER")
        guard let orders = try? orders.get(), !orders.isEmpty || folder != nil else { return nil }
        return ArmedFailpoints(orders, folder: folder)
    }()

    /// Refuses what `HEARSAY_FAIL` does not allow, at the beginning of a process.
    ///
    /// - Throws: `FailpointFault` where there is no such failpoint or action.
    public static func check() throws(FailpointFault) { _ = try orders.get() }

    /// Passes the place: nothing happens unless `HEARSAY_FAIL` asks for it.
    public func reach() { _ = Self.armed?.pass(self, input: nil) }

    /// Passes the place with an input.
    public func reach(with input: [UInt8]) { _ = Self.armed?.pass(self, input: input) }

    /// Passes the place.
    ///
    /// - Returns: Whether the operation is to fail.
    public func fails() -> Bool { Self.armed?.pass(self, input: nil) ?? false }

    private static func variable(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
