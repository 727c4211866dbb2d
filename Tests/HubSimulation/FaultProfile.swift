import Hub

/// How bad the world of one schedule is.
struct FaultProfile {
    /// When the last fault has ended.
    static let end = 12_000

    /// Of a thousand frames.
    var lost = 0
    var repeated = 0
    var overtaken = 0
    /// Longest way of a frame, in milliseconds.
    var latency: Int
    /// Whether somebody tells the hub how processes end.
    let hasLauncher: Bool
    /// Until when the ledger is away from the beginning, in milliseconds: rarely, and then for long.
    let ledgerReturns: Int
    /// Whether the disk is slow.
    let commitMilliseconds: ClosedRange<Int>

    init(_ random: inout SplitMix64) {
        lost = [0, 0, 0, 10, 50].randomElement(using: &random) ?? 0
        repeated = [0, 0, 0, 10, 50].randomElement(using: &random) ?? 0
        overtaken = [0, 0, 0, 0, 20].randomElement(using: &random) ?? 0
        latency = [1, 3, 30, 300].randomElement(using: &random) ?? 1
        hasLauncher = Int.random(in: 0..<4, using: &random) > 0
        ledgerReturns = Int.random(in: 0..<40, using: &random) == 0 ? 100_000 : 0
        commitMilliseconds = [1...2, 1...40, 20...400].randomElement(using: &random) ?? 1...2
    }

    /// Nothing bad happens any more.
    mutating func heal() { (lost, repeated, overtaken, latency) = (0, 0, 0, min(latency, 30)) }
}
