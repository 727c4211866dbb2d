/// Why `HEARSAY_FAIL` cannot be used.
public struct FailpointFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The exit status of a process that it ends (EX_CONFIG of sysexits).
    public static let status: Int32 = 78

    /// What is wrong and what to do.
    public let description: String

    init(_ order: Substring, _ reason: String) {
        description = "HEARSAY_FAIL: \"\(order)\": \(reason); unset it, or see docs/faults.md"
    }
}
