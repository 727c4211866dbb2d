/// Numbers for people.
package enum Number {
    /// One decimal below 100, none above; no locale.
    package static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths >= 1_000 || tenths % 10 == 0 ? "\(Int(value.rounded()))" : "\(tenths / 10).\(tenths % 10)"
    }
}
