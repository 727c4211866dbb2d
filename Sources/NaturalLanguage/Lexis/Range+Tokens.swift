extension Range where Bound == Int {
    /// The tokens from `begin` up to `end`; none where the end comes first: what a rule looks through may not be there.
    init(from begin: Int, upTo end: Int) { self = begin..<Swift.max(begin, end) }
}
