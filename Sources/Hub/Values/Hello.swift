/// How a peer introduces itself.
package struct Hello: Hashable, Sendable {
    package var name: String
    /// Empty for a submitter or a tool.
    package var stage: String
    package var host: String
    package var processID: Int
    package var build: String
    package var credit: Credit
    /// Leases that the earlier incarnation had started and not finished, from its crumb file.
    package var unfinished: [Lease]
    /// Process of the earlier incarnation; 0 where there was none, or where no crumb file is kept.
    package var earlierProcessID: Int
    /// Which HELLO of the process it is; 0 where it does not count them.
    package var greeting: UInt32

    package init(
        name: String, stage: String, host: String = "", processID: Int = 0, build: String = "",
        credit: Credit = Credit(), unfinished: [Lease] = [], earlierProcessID: Int = 0, greeting: UInt32 = 0
    ) {
        self.name = name
        self.stage = stage
        self.host = host
        self.processID = processID
        self.build = build
        self.credit = credit
        self.unfinished = unfinished
        self.earlierProcessID = earlierProcessID
        self.greeting = greeting
    }
}
