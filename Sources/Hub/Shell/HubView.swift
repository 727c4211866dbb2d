package import Platform

/// The hub at one moment, for those who ask.
package struct HubView: Sendable {
    package let core: HubCore
    package let counters: ShellCounters
    package let now: MonotonicTime
}
